package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import rekindle.security.factors.Place;
import rekindle.security.factors.SecondFactors;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.problem.TooOften;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Subject;

/** Takes codes of a second factor from people, and tells them by mail what they should know. */
@Singleton
class CodeCheck {
  private static final Duration AFTER_TOO_MANY = Duration.ofHours(1);

  private final SecondFactors factors;
  private final FactorLetters letters;
  private final KnownBrowsers browsers;
  private final BrowserMark mark;
  private final SignInLedger ledger;

  CodeCheck(
      SecondFactors factors,
      FactorLetters letters,
      KnownBrowsers browsers,
      BrowserMark mark,
      SignInLedger ledger) {
    this.factors = factors;
    this.letters = letters;
    this.browsers = browsers;
    this.mark = mark;
    this.ledger = ledger;
  }

  /**
   * Uses a code up.
   *
   * @throws RuleViolation {@code wrong-code}
   * @throws TooOften after too many wrong ones from here
   */
  @Transactional(dontRollbackOn = {RuleViolation.class, TooOften.class})
  void require(Person person, String code) {
    switch (factors.judge(person.id(), code, place(person))) {
      case RIGHT -> {}
      case RIGHT_TO_RECOVER -> letters.recoveryCodeUsed(person);
      case WRONG -> throw refused(person);
      case WRONG_AND_LAST -> {
        letters.codesRefused(person);
        throw refused(person);
      }
      case TOO_MANY ->
          throw new TooOften(
              "Too many wrong codes. Wait an hour, or a day after thirty of them, or use one of your"
                  + " recovery codes.",
              AFTER_TOO_MANY);
    }
  }

  private Place place(Person person) {
    var here = mark.ofBrowser();
    return browsers.knows(person.id(), here) ? Place.known(here) : Place.strange();
  }

  private RuleViolation refused(Person person) {
    ledger.changed(Subject.Kind.SECOND_FACTOR, Act.REFUSED, person.id());
    return wrong();
  }

  static RuleViolation wrong() {
    return new RuleViolation(
        "wrong-code",
        "This code is not right, or it was used before. Wait for the next one, and check that the"
            + " clock of your telephone is right.");
  }
}
