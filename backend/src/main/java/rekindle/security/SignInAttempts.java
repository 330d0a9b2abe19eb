package rekindle.security;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import rekindle.mail.Outbox;
import rekindle.security.limits.Pace;
import rekindle.security.limits.Pace.Step;
import rekindle.security.limits.Paces;
import rekindle.security.limits.Sources;

/**
 * Slows whoever guesses passwords, and nobody else: a browser in which this person has signed in
 * before goes at a pace of its own, so strangers' guesses never keep its owner out
 * (docs/decisions/0005). Known and unknown addresses are counted alike.
 */
@Singleton
class SignInAttempts {
  static final Pace OF_KNOWN_BROWSER = new Pace("sign-in.browser", 10, Duration.ofMinutes(1));
  static final Pace OF_ACCOUNT_AND_SOURCE = new Pace("sign-in.pair", 5, Duration.ofMinutes(1));
  static final Pace OF_ACCOUNT = new Pace("sign-in.account", 20, Duration.ofMinutes(1));
  static final Pace OF_SOURCE = new Pace("sign-in.source", 60, Duration.ofSeconds(10));

  private static final String BY_MAIL = "A new password by mail works at once.";

  private final Paces paces;
  private final Sources sources;
  private final KnownBrowsers browsers;
  private final BrowserMark mark;
  private final Outbox outbox;

  SignInAttempts(
      Paces paces, Sources sources, KnownBrowsers browsers, BrowserMark mark, Outbox outbox) {
    this.paces = paces;
    this.sources = sources;
    this.browsers = browsers;
    this.mark = mark;
    this.outbox = outbox;
  }

  /** One password that is about to be checked. */
  record Attempt(List<Step> steps) {}

  /** Counted before the password is checked, so that a thousand at once count as a thousand. */
  Attempt begin(String email) {
    var attempt = new Attempt(steps(email));
    paces.take(attempt.steps(), outbox.sends() ? BY_MAIL : "");
    return attempt;
  }

  /** A right password was no guess. */
  void succeeded(Attempt attempt) {
    paces.giveBack(attempt.steps());
  }

  private List<Step> steps(String email) {
    var browser = mark.ofBrowser();
    if (browsers.isKnownTo(email, browser)) {
      return List.of(OF_KNOWN_BROWSER.of(email, browser));
    }
    var network = sources.current().network();
    return List.of(
        OF_ACCOUNT_AND_SOURCE.of(email, network), OF_ACCOUNT.of(email), OF_SOURCE.of(network));
  }
}
