package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.TestProvider;
import rekindle.support.TestProvider.Account;
import rekindle.support.World;

/** Whatever comes back that is not the provider's own answer to this browser opens nothing. */
@ExtendWith(RunningServer.class)
class SignOnTokensTest {
  private World world;
  private Account account;
  private Browser browser;

  @BeforeEach
  void somebody_who_would_be_let_in(World given) {
    world = given;
    account = Account.of("owner@" + world.signsUp("Harbour").domain());
    browser = world.browser();
  }

  @Test
  void an_answer_without_the_state_of_this_browser_is_not_even_redeemed() {
    var before = TestProvider.redeemed();
    var back = TestProvider.sendsBack(door(browser), right());
    refused(browser.get(back.replaceFirst("state=[^&]+", "state=another")), "ENDED");
    refused(world.browser().get(back), "ENDED");
    var thief = world.browser();
    door(thief);
    refused(thief.get(back), "ENDED");
    assertThat(TestProvider.redeemed()).isEqualTo(before);
  }

  @Test
  void a_code_works_once_even_for_the_browser_it_was_given_to() {
    var door = door(browser);
    var kept = browser.cookie(Cookies.SIGN_ON).orElseThrow();
    var back = TestProvider.sendsBack(door, right());
    assertThat(browser.get(back).header("Location")).startsWith("/sign-in/arrived");
    refused(browser.get(back), "ENDED");
    var thief = world.browser();
    thief.setCookie(Cookies.SIGN_ON, kept, "/api/single-sign-on");
    refused(thief.get(back), "NOT_CONFIRMED");
    thief.get("/api/session").expect(401);
  }

  @Test
  void a_code_is_of_no_use_to_a_sign_on_that_did_not_ask_for_it() {
    var stolen = TestProvider.sendsBack(door(world.browser()), right());
    var state = browserState(door(browser));
    refused(browser.get(stolen.replaceFirst("state=[^&]+", "state=" + state)), "NOT_CONFIRMED");
  }

  @Test
  void an_answer_that_names_another_provider_or_none_is_refused() {
    var back = TestProvider.sendsBack(door(browser), right());
    refused(browser.get(back.replaceFirst("iss=.*", "iss=https://evil.example")), "NOT_CONFIRMED");
    var silent = TestProvider.sendsBack(door(browser), right());
    refused(browser.get(silent.replaceFirst("&iss=.*", "")), "NOT_CONFIRMED");
  }

  @Test
  void whoever_changes_their_mind_is_back_at_the_sign_in() {
    var state = browserState(door(browser));
    var back = "/api/single-sign-on/callback?error=access_denied&state=" + state;
    refused(browser.get(back), "CANCELLED");
  }

  @Test
  void a_token_of_another_sign_on_is_refused() {
    refusedWith(claims -> claims.claim("nonce", "another"));
    refusedWith(claims -> claims.claim("nonce", null));
  }

  @Test
  void a_token_for_another_service_is_refused() {
    refusedWith(claims -> claims.audience("another"));
    refusedWith(claims -> claims.audience(List.of(TestProvider.CLIENT, "another")));
    refusedWith(claims -> claims.claim("azp", "another"));
  }

  @Test
  void a_token_of_another_provider_is_refused() {
    refusedWith(claims -> claims.issuer("https://evil.example"));
    refusedWith(claims -> claims.issuer(TestProvider.issuer() + "/"));
  }

  @Test
  void a_token_that_has_expired_or_never_does_is_refused() {
    refusedWith(claims -> claims.expirationTime(Date.from(now().minus(Duration.ofMinutes(2)))));
    refusedWith(claims -> claims.expirationTime(null));
    refusedWith(claims -> claims.issueTime(null));
  }

  @Test
  void a_token_that_names_nobody_is_refused() {
    refusedWith(claims -> claims.subject(null));
    refusedWith(claims -> claims.subject(""));
    refusedWith(claims -> claims.subject("x".repeat(256)));
  }

  @Test
  void a_token_that_is_not_signed_by_the_provider_is_refused() {
    refusedBy(asked -> new PlainJWT(claims(asked)).serialize());
    refusedBy(asked -> byOurSecret(claims(asked)));
    refusedBy(asked -> TestProvider.signed(claims(asked), TestProvider.key("one")));
    refusedBy(asked -> TestProvider.signed(claims(asked), TestProvider.KEY) + "x");
    refusedBy(asked -> "no token");
  }

  @Test
  void a_token_of_the_provider_is_no_session_of_ours() {
    var token =
        TestProvider.signed(
            account.claims(Map.of(), now()).claim("sid", "a").build(), TestProvider.KEY);
    browser.setCookie(Cookies.ACCESS, token, "/");
    browser.get("/api/session").expect(401);
  }

  private void refusedWith(UnaryOperator<JWTClaimsSet.Builder> wrong) {
    refusedBy(
        asked ->
            TestProvider.signed(
                wrong.apply(account.claims(asked, now())).build(), TestProvider.KEY));
  }

  private void refusedBy(Function<Map<String, String>, String> token) {
    refused(browser.get(TestProvider.sendsBack(door(browser), token)), "NOT_CONFIRMED");
    browser.get("/api/session").expect(401);
  }

  private static void refused(Answer back, String reason) {
    SingleSignOnTest.refused(back.expect(303), reason);
  }

  private Function<Map<String, String>, String> right() {
    return asked -> TestProvider.signed(claims(asked), TestProvider.KEY);
  }

  private JWTClaimsSet claims(Map<String, String> asked) {
    return account.claims(asked, now()).build();
  }

  private Instant now() {
    return world.clock().instant();
  }

  private static String door(Browser browser) {
    return browser.post("/api/single-sign-on", Map.of()).expect(200).text("/address");
  }

  private static String browserState(String door) {
    return door.replaceFirst(".*[?&]state=([^&]+).*", "$1");
  }

  /** Anybody who knows the secret could make one, and it is we who know it, not the provider. */
  private static String byOurSecret(JWTClaimsSet claims) {
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      token.sign(new MACSigner(TestProvider.SECRET.getBytes(StandardCharsets.UTF_8)));
      return token.serialize();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }
}
