package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import rekindle.mail.Letter;
import rekindle.mail.Outbox;
import rekindle.security.factors.HalfSignIns;
import rekindle.security.factors.WaysBack;
import rekindle.tenancy.AgencyContext;

/**
 * Gives a person another password: whoever was signed in by the old one is signed out, and whoever
 * waits to come in without the second factor waits in vain.
 */
@Singleton
class PasswordChange {
  private static final String KIND = "password-changed";
  private static final Duration WORTH_KNOWING = Duration.ofDays(2);

  private final PasswordResets resets;
  private final PersonRepository people;
  private final Sessions sessions;
  private final HalfSignIns halves;
  private final WaysBack ways;
  private final KnownBrowsers browsers;
  private final BrowserMark mark;
  private final Outbox outbox;
  private final SignInLedger ledger;
  private final Clock clock;

  PasswordChange(
      PasswordResets resets,
      PersonRepository people,
      Sessions sessions,
      HalfSignIns halves,
      WaysBack ways,
      KnownBrowsers browsers,
      BrowserMark mark,
      Outbox outbox,
      SignInLedger ledger,
      Clock clock) {
    this.resets = resets;
    this.people = people;
    this.sessions = sessions;
    this.halves = halves;
    this.ways = ways;
    this.browsers = browsers;
    this.mark = mark;
    this.outbox = outbox;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Whoever reads the person's mail is taken for them, so this browser is known from now on. */
  @Transactional
  void by(PasswordResets.Link link, Person person, String hash) {
    if (!resets.use(link)) {
      throw NewPasswords.ended();
    }
    people.updatePasswordHashAndProvedAt(person.id(), hash, clock.instant());
    ledger.passwordChanged(person.id());
    // First, so that a code which is being checked meanwhile has opened its session by then.
    halves.endAllOf(person.id());
    ways.stop(person.id());
    sessions.endAllOf(person.id());
    AgencyContext.run(AgencyContext.NO_AGENCY, () -> outbox.post(notice(person)));
    browsers.forgetAllOf(person.id());
    browsers.meet(person.id(), mark.ofBrowser());
  }

  private Letter notice(Person person) {
    return new Letter(
        KIND,
        person.id(),
        person.email(),
        "Your password for Rekindle was changed",
        List.of(
            "Hello " + person.name() + ",",
            "the password for "
                + person.email()
                + " was changed by a link that was mailed here,"
                + " and every session was ended."),
        new Letter.Action("Sign in", "/sign-in"),
        List.of(
            "If it was not you, somebody else can read your mail: change the password of your"
                + " mailbox first, then ask for a new one at the sign-in."),
        clock.instant().plus(WORTH_KNOWING));
  }
}
