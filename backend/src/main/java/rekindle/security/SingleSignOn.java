package rekindle.security;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.security.limits.Pace;
import rekindle.security.limits.Paces;
import rekindle.security.limits.Sources;
import rekindle.security.openid.Attempt;
import rekindle.security.openid.Provider;
import rekindle.security.openid.SignOnRefused;
import rekindle.shared.problem.Busy;
import rekindle.shared.problem.RuleViolation;

/** Begins sign-ons at the provider that the installation trusts. */
@Singleton
class SingleSignOn {
  /** Each may make us ask the provider, so nobody begins them without end. */
  static final Pace OF_SOURCE = new Pace("sign-on.source", 60, Duration.ofSeconds(10));

  private static final Duration SOON = Duration.ofMinutes(1);
  private static final Logger LOG = LoggerFactory.getLogger(SingleSignOn.class);

  private final Provider provider;
  private final Paces paces;
  private final Sources sources;

  SingleSignOn(Provider provider, Paces paces, Sources sources) {
    this.provider = provider;
    this.paces = paces;
    this.sources = sources;
  }

  /**
   * @param attempt to be kept by the browser alone
   */
  record Begun(Attempt attempt, String address) {}

  SingleSignOnView present() {
    return new SingleSignOnView(provider.name().orElse(null));
  }

  Begun begin(BeginSignOn request) {
    var name =
        provider
            .name()
            .orElseThrow(
                () ->
                    new RuleViolation(
                        "no-single-sign-on", "Nobody but Rekindle itself signs people in here."));
    paces.take(List.of(OF_SOURCE.of(sources.current().network())), "");
    var attempt =
        Attempt.to(
            Objects.requireNonNullElse(request.then(), ""),
            Objects.requireNonNullElse(request.invitation(), ""));
    try {
      return new Begun(attempt, provider.door(attempt));
    } catch (SignOnRefused away) {
      LOG.warn("No sign-on could begin: {}", away.getMessage());
      throw new Busy(
          name + " does not answer. Try again in a minute, or sign in with your password.", SOON);
    }
  }
}
