package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import rekindle.mail.Outbox;
import rekindle.security.factors.HalfSignIns;
import rekindle.security.factors.SecondFactors;
import rekindle.security.factors.WaysBack;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.problem.TooOften;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.Requester;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Subject;

/** Lets people in again who have lost all but their password and their mailbox, after a wait. */
@Singleton
class WayBack {
  /** Mails of each kind: whoever knows a password floods nobody. */
  private static final int A_DAY = 3;

  private static final Duration DAY = Duration.ofDays(1);

  private final HalfSignIns halves;
  private final PersonRepository people;
  private final BrowserMark mark;
  private final WaysBack ways;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final WayBackLetters letters;
  private final FactorLetters factorLetters;
  private final SignInLedger ledger;
  private final Outbox outbox;
  private final AgencyContext context;
  private final Clock clock;

  WayBack(
      HalfSignIns halves,
      PersonRepository people,
      BrowserMark mark,
      WaysBack ways,
      SecondFactors factors,
      Sessions sessions,
      WayBackLetters letters,
      FactorLetters factorLetters,
      SignInLedger ledger,
      Outbox outbox,
      AgencyContext context,
      Clock clock) {
    this.halves = halves;
    this.people = people;
    this.mark = mark;
    this.ways = ways;
    this.factors = factors;
    this.sessions = sessions;
    this.letters = letters;
    this.factorLetters = factorLetters;
    this.ledger = ledger;
    this.outbox = outbox;
    this.context = context;
    this.clock = clock;
  }

  /**
   * Begins the wait, or mails the link when it is over.
   *
   * @param token of a sign-in whose password was right
   */
  @Transactional
  WayBackView ask(String token) {
    if (!outbox.sends()) {
      throw new RuleViolation(
          "no-mail", "This installation sends no mail. Ask whoever runs it to let you in.");
    }
    var person =
        halves
            .tryOnce(token, mark.ofBrowser())
            .flatMap(people::findById)
            .orElseThrow(SecondStep::ended);
    var opensAt = ways.opensAt(person.id());
    if (opensAt.isEmpty()) {
      return begin(person);
    }
    if (opensAt.get().isAfter(clock.instant())) {
      return new WayBackView(opensAt.get(), false);
    }
    limit(WayBackLetters.OPEN, person);
    letters.open(person, ways.link(person.id()));
    ledger.changed(Subject.Kind.WAY_BACK, Act.CHANGED, person.id());
    return new WayBackView(opensAt.get(), true);
  }

  private WayBackView begin(Person person) {
    limit(WayBackLetters.BEGUN, person);
    var stop = ways.begin(person.id());
    ledger.changed(Subject.Kind.WAY_BACK, Act.ADDED, person.id());
    var opensAt = clock.instant().plus(WaysBack.WAIT);
    letters.begun(person, stop, opensAt, sessions.agencyOf(person.id()));
    return new WayBackView(opensAt, false);
  }

  /** By the link that was mailed after the wait. */
  @Transactional
  void complete(String secret) {
    var person = ways.ofLink(secret).flatMap(people::findById).orElseThrow(WayBack::ended);
    factors.takeAway(person.id());
    sessions.endAllOf(person.id());
    factorLetters.takenAway(person);
    ledger.changed(Subject.Kind.SECOND_FACTOR, Act.REMOVED, person.id());
  }

  /** By the link that was mailed at the beginning. */
  @Transactional
  void stopBy(String secret) {
    var person = ways.ofStop(secret).orElseThrow(WayBack::ended);
    stop(person);
  }

  /** By whoever is signed in as the person. */
  @Transactional
  void stopOwn() {
    context.requester().map(Requester::personId).ifPresent(this::stop);
  }

  private void stop(UUID personId) {
    if (ways.stop(personId)) {
      ledger.changed(Subject.Kind.WAY_BACK, Act.REMOVED, personId);
    }
  }

  private void limit(String kind, Person person) {
    var written =
        AgencyContext.call(
            AgencyContext.NO_AGENCY, () -> outbox.written(kind, person.email(), DAY));
    if (written >= A_DAY) {
      throw new TooOften(
          "You were mailed %d times within a day. Wait a day.".formatted(A_DAY), DAY);
    }
  }

  private static RuleViolation ended() {
    return new RuleViolation("way-back-ended", "This link does not work any more.");
  }
}
