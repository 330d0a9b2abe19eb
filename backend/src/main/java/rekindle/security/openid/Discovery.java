package rekindle.security.openid;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.inject.Singleton;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import rekindle.security.openid.SignOnRefused.Reason;

/**
 * Learns from the provider where it is spoken to (OpenID Connect Discovery 1.0), when somebody
 * first signs in by it: a provider that is away keeps nobody from starting.
 */
@Singleton
class Discovery {
  private static final Duration KNOWN_FOR = Duration.ofHours(1);

  private final OpenIdSettings settings;
  private final ProviderCalls calls;
  private final Clock clock;
  private final LoadingCache<String, Known> known =
      Caffeine.newBuilder().expireAfterWrite(KNOWN_FOR).build(this::ask);

  Discovery(OpenIdSettings settings, ProviderCalls calls, Clock clock) {
    this.settings = settings;
    this.calls = calls;
    this.clock = clock;
  }

  /**
   * @param secretInForm it takes our secret in no other way
   * @param namesItself its answers say from whom they are (RFC 9207)
   */
  record Known(
      URI authorization, URI token, boolean secretInForm, boolean namesItself, IdTokens idTokens) {}

  Known get() {
    return known.get(settings.issuer());
  }

  private Known ask(String issuer) {
    var said =
        calls.get(URI.create(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration"));
    if (!issuer.equals(said.get("issuer"))) {
      throw new SignOnRefused(Reason.NOT_CONFIRMED, "the provider calls itself something else");
    }
    return new Known(
        address(said, "authorization_endpoint"),
        address(said, "token_endpoint"),
        takesSecretInFormAlone(said),
        Boolean.TRUE.equals(said.get("authorization_response_iss_parameter_supported")),
        new IdTokens(settings, new ProviderKeys(calls, address(said, "jwks_uri")), clock));
  }

  private static URI address(Map<String, Object> said, String name) {
    if (said.get(name) instanceof String address && OpenIdSettings.isSafe(address)) {
      return URI.create(address);
    }
    throw new SignOnRefused(Reason.NOT_CONFIRMED, "the provider has no safe " + name);
  }

  /** Who names no way takes it in a header (OpenID Connect Core 1.0, section 9). */
  private static boolean takesSecretInFormAlone(Map<String, Object> said) {
    try {
      var ways = JSONObjectUtils.getStringList(said, "token_endpoint_auth_methods_supported");
      return ways != null
          && !ways.contains("client_secret_basic")
          && ways.contains("client_secret_post");
    } catch (ParseException e) {
      return false;
    }
  }
}
