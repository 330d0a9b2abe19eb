package rekindle.security.openid;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rekindle.security.openid.SignOnRefused.Reason;

/** The provider that the installation trusts, if there is one: authorization code and PKCE. */
@Singleton
public class Provider {
  private static final String LONGEST_CODE = "^.{1,4000}$";

  private final OpenIdSettings settings;
  private final Discovery discovery;
  private final ProviderCalls calls;

  Provider(OpenIdSettings settings, Discovery discovery, ProviderCalls calls) {
    this.settings = settings;
    this.discovery = discovery;
    this.calls = calls;
  }

  /** Who sets it up wrongly learns it now, not with the first sign-on. */
  @EventListener
  void start(StartupEvent started) {
    settings.check();
  }

  /** What people call it; empty where there is none. */
  public Optional<String> name() {
    return settings.isSet() ? Optional.of(settings.name().strip()) : Optional.empty();
  }

  public String issuer() {
    return settings.issuer();
  }

  /**
   * Where the browser goes to be told who its person is.
   *
   * @throws SignOnRefused when the provider is away
   */
  public String door(Attempt attempt) {
    var asked = new LinkedHashMap<String, String>();
    asked.put("response_type", "code");
    asked.put("client_id", settings.client());
    asked.put("redirect_uri", settings.callback());
    asked.put("scope", "openid email");
    asked.put("state", attempt.state());
    asked.put("nonce", attempt.nonce());
    asked.put("code_challenge", attempt.challenge());
    asked.put("code_challenge_method", "S256");
    var door = discovery.get().authorization();
    return door + (door.getQuery() == null ? "?" : "&") + ProviderCalls.encoded(asked);
  }

  /**
   * Who it is, by the code that the browser brought back.
   *
   * @param from who says to have sent it (RFC 9207), where the provider tells
   * @throws SignOnRefused when what comes is not to be believed
   */
  public Confirmed redeem(Attempt attempt, String code, @Nullable String from) {
    var known = discovery.get();
    var silent = from == null && !known.namesItself();
    if (!code.matches(LONGEST_CODE) || !(silent || settings.issuer().equals(from))) {
      throw new SignOnRefused(Reason.NOT_CONFIRMED, "an answer of another provider");
    }
    var form = new LinkedHashMap<String, String>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", settings.callback());
    form.put("code_verifier", attempt.verifier());
    if (known.secretInForm()) {
      form.putAll(Map.of("client_id", settings.client(), "client_secret", settings.secret()));
    }
    var answer = calls.post(known.token(), form, known.secretInForm() ? null : basic());
    if (answer.get("id_token") instanceof String token) {
      return known.idTokens().confirm(token, attempt.nonce());
    }
    throw new SignOnRefused(Reason.NOT_CONFIRMED, "an answer without an ID token");
  }

  /** Both are encoded before they are joined (RFC 6749, section 2.3.1). */
  private String basic() {
    var both =
        ProviderCalls.encoded(settings.client()) + ":" + ProviderCalls.encoded(settings.secret());
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }
}
