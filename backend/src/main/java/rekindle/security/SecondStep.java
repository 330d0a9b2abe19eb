package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import rekindle.security.factors.HalfSignIns;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.problem.TooOften;

/** The second half of a sign-in: a code, from the browser that brought the password. */
@Singleton
class SecondStep {
  private final HalfSignIns halves;
  private final CodeCheck codes;
  private final PersonRepository people;
  private final Arrivals arrivals;
  private final BrowserMark mark;

  SecondStep(
      HalfSignIns halves,
      CodeCheck codes,
      PersonRepository people,
      Arrivals arrivals,
      BrowserMark mark) {
    this.halves = halves;
    this.codes = codes;
    this.people = people;
    this.arrivals = arrivals;
    this.mark = mark;
  }

  /** A wrong code is counted even though it is refused. */
  @Transactional(dontRollbackOn = {RuleViolation.class, TooOften.class})
  Sessions.Tokens complete(String token, String code) {
    var person =
        halves
            .tryOnce(token, mark.ofBrowser())
            .flatMap(people::findById)
            .orElseThrow(SecondStep::ended);
    codes.require(person, code);
    halves.end(token);
    return arrivals.enter(person);
  }

  static RuleViolation ended() {
    return new RuleViolation(
        "second-step-ended", "This took too long, or too many tries. Type your password again.");
  }
}
