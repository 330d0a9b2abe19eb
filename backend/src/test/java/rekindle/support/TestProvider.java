package rekindle.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.Secrets;

/**
 * A provider that keeps to OpenID Connect: codes work once, for the client they were given to, at
 * the address they were asked for, and for whoever began (PKCE). What its tokens say is each
 * test's.
 */
public final class TestProvider {
  public static final String CLIENT = "rekindle";

  /** Of signs that must be encoded on their way. */
  public static final String SECRET = "a+secret:with /signs that is long enough";

  public static final ECKey KEY = key("one");

  private static final String CALLBACK = Postbox.ADDRESS + "/api/single-sign-on/callback";
  private static final Map<String, Grant> GRANTS = new ConcurrentHashMap<>();
  private static final AtomicInteger REDEEMED = new AtomicInteger();
  private static final HttpServer SERVER = started();

  private TestProvider() {}

  /** Somebody's account there. */
  public record Account(String subject, @Nullable String email, boolean verified) {
    public static Account of(String email) {
      return new Account(Secrets.next(), email, true);
    }

    public Account with(@Nullable String other, boolean isVerified) {
      return new Account(subject, other, isVerified);
    }

    public JWTClaimsSet.Builder claims(Map<String, String> asked, Instant now) {
      return new JWTClaimsSet.Builder()
          .issuer(issuer())
          .audience(CLIENT)
          .subject(subject)
          .issueTime(Date.from(now))
          .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
          .claim("nonce", asked.get("nonce"))
          .claim("email", email)
          .claim("email_verified", verified);
    }

    /** As it should be. */
    public Function<Map<String, String>, String> token(Clock clock) {
      return asked -> signed(claims(asked, clock.instant()).build(), KEY);
    }
  }

  private record Grant(Map<String, String> asked, Function<Map<String, String>, String> token) {}

  static Map<String, Object> settings() {
    return Map.of(
        "REKINDLE_OPENID_ISSUER",
        issuer(),
        "REKINDLE_OPENID_CLIENT",
        CLIENT,
        "REKINDLE_OPENID_SECRET",
        SECRET,
        "REKINDLE_OPENID_NAME",
        "Example");
  }

  public static String issuer() {
    return "http://127.0.0.1:" + SERVER.getAddress().getPort();
  }

  /** How often somebody tried to redeem a code. */
  public static int redeemed() {
    return REDEEMED.get();
  }

  /**
   * Somebody signs in there, and is sent back.
   *
   * @param door where the program sent them
   * @param token what is made for the code, of what was asked for
   * @return what their browser then asks the program for
   */
  public static String sendsBack(String door, Function<Map<String, String>, String> token) {
    var asked = values(URI.create(door).getRawQuery());
    if (!door.startsWith(issuer() + "/authorize?")
        || !"code".equals(asked.get("response_type"))
        || !CLIENT.equals(asked.get("client_id"))
        || !CALLBACK.equals(asked.get("redirect_uri"))
        || !"S256".equals(asked.get("code_challenge_method"))
        || !List.of(asked.getOrDefault("scope", "").split(" ")).contains("openid")) {
      throw new AssertionError("This is no request for a code: " + door);
    }
    var code = Secrets.next();
    GRANTS.put(code, new Grant(asked, token));
    return URI.create(CALLBACK).getPath()
        + "?code="
        + code
        + "&state="
        + asked.get("state")
        + "&iss="
        + URLEncoder.encode(issuer(), StandardCharsets.UTF_8);
  }

  public static String signed(JWTClaimsSet claims, ECKey key) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  public static ECKey key(String name) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(name).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static HttpServer started() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/.well-known/openid-configuration", call -> answer(call, 200, itself()));
      server.createContext(
          "/keys", call -> answer(call, 200, new JWKSet(KEY.toPublicJWK()).toJSONObject()));
      server.createContext("/token", TestProvider::redeem);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> itself() {
    return Map.of(
        "issuer", issuer(),
        "authorization_endpoint", issuer() + "/authorize",
        "token_endpoint", issuer() + "/token",
        "jwks_uri", issuer() + "/keys",
        "authorization_response_iss_parameter_supported", true);
  }

  private static void redeem(HttpExchange call) throws IOException {
    REDEEMED.incrementAndGet();
    var form = values(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var grant = GRANTS.remove(form.getOrDefault("code", ""));
    if (grant == null || !isClient(call) || !belongs(form, grant)) {
      answer(call, 400, Map.of("error", "invalid_grant"));
      return;
    }
    var token = grant.token().apply(grant.asked());
    answer(
        call,
        200,
        Map.of("access_token", Secrets.next(), "token_type", "Bearer", "id_token", token));
  }

  private static boolean belongs(Map<String, String> form, Grant grant) {
    var challenge =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(Secrets.hash(form.getOrDefault("code_verifier", "")));
    return "authorization_code".equals(form.get("grant_type"))
        && CALLBACK.equals(form.get("redirect_uri"))
        && challenge.equals(grant.asked().get("code_challenge"));
  }

  private static boolean isClient(HttpExchange call) {
    var said = call.getRequestHeaders().getFirst("Authorization");
    if (said == null || !said.startsWith("Basic ")) {
      return false;
    }
    var both = new String(Base64.getDecoder().decode(said.substring(6)), StandardCharsets.UTF_8);
    var parts = both.split(":", 2);
    return decoded(parts[0]).equals(CLIENT) && decoded(parts[1]).equals(SECRET);
  }

  private static void answer(HttpExchange call, int status, Map<String, Object> body)
      throws IOException {
    var bytes = JSONObjectUtils.toJSONString(body).getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length);
    try (var out = call.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static Map<String, String> values(String form) {
    var values = new LinkedHashMap<String, String>();
    for (var pair : form.split("&")) {
      var parts = pair.split("=", 2);
      values.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
    }
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
