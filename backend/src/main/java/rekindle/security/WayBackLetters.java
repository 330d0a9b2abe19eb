package rekindle.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import rekindle.mail.Letter;
import rekindle.mail.Outbox;
import rekindle.security.factors.WaysBack;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencyContext;

/** Mails what stops the way round a second factor, and what opens it three days later. */
@Singleton
class WayBackLetters {
  static final String BEGUN = "way-back-begun";
  static final String OPEN = "way-back-open";

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

  private final Outbox outbox;
  private final Agencies agencies;
  private final Clock clock;

  WayBackLetters(Outbox outbox, Agencies agencies, Clock clock) {
    this.outbox = outbox;
    this.agencies = agencies;
    this.clock = clock;
  }

  /**
   * @param agencyId in whose zone the time is told
   */
  void begun(Person person, String stop, Instant opensAt, long agencyId) {
    var zone = AgencyContext.call(agencyId, () -> agencies.current().zone());
    post(
        new Letter(
            BEGUN,
            person.id(),
            person.email(),
            "Somebody asks to sign in to Rekindle without your code",
            List.of(
                "Hello " + person.name() + ",",
                "somebody typed the password for "
                    + person.email()
                    + " and says that the authenticator and the recovery codes are lost.",
                "If it was you, wait until "
                    + when(opensAt, zone)
                    + ", then sign in with your password and ask again: you are mailed a link that"
                    + " removes the second step."),
            new Letter.Action("It was not me: stop it", "/keep-second-step#" + stop),
            List.of(
                "If it was not you, somebody knows your password: stop it, then choose a new one at"
                    + " the sign-in (“Forgot your password?”)."),
            opensAt));
  }

  void open(Person person, String link) {
    post(
        new Letter(
            OPEN,
            person.id(),
            person.email(),
            "Sign in to Rekindle without your code",
            List.of(
                "Hello " + person.name() + ",",
                "three days have passed, and nobody has stopped what you asked for."),
            new Letter.Action("Remove the second step", "/remove-second-step#" + link),
            List.of(
                "The link works once, for half an hour. Your password alone signs in then; set up a"
                    + " new authenticator in your account.",
                "If it was not you, leave this mail alone and choose a new password."),
            clock.instant().plus(WaysBack.LINK_HOLDS)));
  }

  private void post(Letter letter) {
    AgencyContext.run(AgencyContext.NO_AGENCY, () -> outbox.post(letter));
  }

  private static String when(Instant moment, ZoneId zone) {
    return WHEN.format(moment.atZone(zone)) + " (" + zone.getId() + ")";
  }
}
