package rekindle.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.security.openid.Attempt;
import rekindle.security.openid.Confirmed;
import rekindle.security.openid.Provider;
import rekindle.security.openid.SignOnRefused;
import rekindle.security.openid.SignOnRefused.Reason;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.problem.SignInRequired;

/**
 * Somebody comes back from the provider: into the pages, to the code of their authenticator, or to
 * the sign-in, which says why they are not let in.
 */
@Singleton
class SignOnReturn {
  private static final Logger LOG = LoggerFactory.getLogger(SignOnReturn.class);

  private final Provider provider;
  private final SignOnEntries entries;
  private final SignInService signIns;
  private final Cookies cookies;

  SignOnReturn(Provider provider, SignOnEntries entries, SignInService signIns, Cookies cookies) {
    this.provider = provider;
    this.entries = entries;
    this.signIns = signIns;
    this.cookies = cookies;
  }

  /**
   * @param page of ours, whatever the provider says
   */
  record Landing(URI page, List<Cookie> cookies) {}

  Landing of(HttpRequest<?> http) {
    var kept = cookies.signOn(http).flatMap(Attempt::read).orElse(null);
    try {
      if (kept == null || provider.name().isEmpty()) {
        throw new SignOnRefused(Reason.ENDED);
      }
      return arrived(kept, enter(confirmed(http, kept), kept.invitation()));
    } catch (SignOnRefused refused) {
      LOG.info("A sign-on was refused: {}", refused.getMessage());
      return refused(kept == null ? "" : kept.then(), refused.reason());
    }
  }

  private Confirmed confirmed(HttpRequest<?> http, Attempt kept) {
    var said = http.getParameters();
    if (!same(kept.state(), said.get("state"))) {
      throw new SignOnRefused(Reason.ENDED, "an answer to another sign-on");
    }
    var code = said.get("code");
    if (code == null) {
      throw new SignOnRefused(Reason.CANCELLED);
    }
    return provider.redeem(kept, code, said.get("iss"));
  }

  /**
   * @param invitation the secret of the one that is accepted by this; else empty
   */
  private Arrival enter(Confirmed who, String invitation) {
    try {
      return invitation.isEmpty()
          ? entries.comeBack(who)
          : new Arrival.SignedIn(signIns.join(who, invitation));
    } catch (NotFound | RuleViolation | InvalidInput e) {
      throw new SignOnRefused(Reason.INVITATION_ENDED, e.getClass().getSimpleName());
    } catch (SignInRequired e) {
      throw new SignOnRefused(Reason.NO_AGENCY, e.getClass().getSimpleName());
    }
  }

  private Landing arrived(Attempt kept, Arrival arrival) {
    return switch (arrival) {
      case Arrival.SignedIn(var tokens) ->
          new Landing(page("/sign-in/arrived", kept.then()).build(), cookies.holding(tokens));
      case Arrival.Halfway(var half) ->
          new Landing(
              page("/sign-in/code", kept.then()).build(), List.of(cookies.halfway(half.token())));
    };
  }

  private static Landing refused(String then, Reason reason) {
    var page = page("/sign-in", then).queryParam("refused", reason.name()).build();
    return new Landing(page, List.of());
  }

  private static UriBuilder page(String path, String then) {
    var page = UriBuilder.of(path);
    return then.isEmpty() ? page : page.queryParam("then", then);
  }

  private static boolean same(String one, @Nullable String other) {
    return other != null
        && MessageDigest.isEqual(
            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
