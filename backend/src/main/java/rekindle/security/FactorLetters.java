package rekindle.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import rekindle.mail.Letter;
import rekindle.mail.Outbox;
import rekindle.security.factors.RecoveryCodes;
import rekindle.tenancy.AgencyContext;

/** Tells people what happened to their second factor; each mail is the first sign of a theft. */
@Singleton
class FactorLetters {
  static final String REFUSED = "codes-refused";
  private static final String CHANGED = "second-factor";
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WORTH_KNOWING = Duration.ofDays(2);
  private static final String NOT_YOU =
      "If it was not you, choose a new password at the sign-in (“Forgot your password?”), which ends"
          + " every session, and then look at your account.";

  private final Outbox outbox;
  private final RecoveryCodes recoveryCodes;
  private final Clock clock;

  FactorLetters(Outbox outbox, RecoveryCodes recoveryCodes, Clock clock) {
    this.outbox = outbox;
    this.recoveryCodes = recoveryCodes;
    this.clock = clock;
  }

  void setUp(Person person) {
    post(
        person,
        CHANGED,
        "You sign in to Rekindle with a code from now on",
        "an authenticator was set up for "
            + person.email()
            + ". Signing in asks for a code of it after the password. Other browsers were signed"
            + " out.");
  }

  void takenAway(Person person) {
    post(
        person,
        CHANGED,
        "Signing in to Rekindle asks for no code any more",
        "the authenticator for " + person.email() + " was removed. The password alone signs in.");
  }

  /** By an owner, who was asked to. */
  void takenAwayBy(Person person, String agencyName) {
    post(
        person,
        CHANGED,
        "Signing in to Rekindle asks for no code any more",
        "an owner of "
            + agencyName
            + " removed the authenticator for "
            + person.email()
            + ". You were signed out everywhere, and the password alone signs in.");
  }

  void recoveryCodesRenewed(Person person) {
    post(
        person,
        CHANGED,
        "New recovery codes for Rekindle",
        "new recovery codes were made for " + person.email() + ". Those you had open nothing now.");
  }

  void recoveryCodeUsed(Person person) {
    post(
        person,
        CHANGED,
        "A recovery code for Rekindle was used",
        "one of the recovery codes for "
            + person.email()
            + " was used. You have "
            + recoveryCodes.left(person.id())
            + " left; make new ones in your account before you run out.");
  }

  /** Once a day, however long somebody goes on. */
  void codesRefused(Person person) {
    AgencyContext.run(
        AgencyContext.NO_AGENCY,
        () -> {
          if (outbox.written(REFUSED, person.email(), DAY) == 0) {
            post(
                person,
                REFUSED,
                "Wrong codes for Rekindle",
                "somebody typed the password for "
                    + person.email()
                    + " and then many wrong codes. Nobody was let in, and more codes are refused"
                    + " there for an hour, or a day after thirty of them.");
          }
        });
  }

  private void post(Person person, String kind, String subject, String sentence) {
    if (!outbox.sends()) {
      return;
    }
    var letter =
        new Letter(
            kind,
            person.id(),
            person.email(),
            subject,
            List.of("Hello " + person.name() + ",", sentence),
            new Letter.Action("See your account", "/account"),
            List.of("If it was you, there is nothing to do.", NOT_YOU),
            clock.instant().plus(WORTH_KNOWING));
    AgencyContext.run(AgencyContext.NO_AGENCY, () -> outbox.post(letter));
  }
}
