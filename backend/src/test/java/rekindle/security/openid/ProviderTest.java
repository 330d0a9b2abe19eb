package rekindle.security.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rekindle.security.openid.SignOnRefused.Reason;

/** How the provider is set up, and what it says of itself. */
class ProviderTest {
  private static final String ISSUER = "https://id.example/realms/one";

  private final Map<String, Object> says = new HashMap<>();

  @Test
  void without_an_issuer_nothing_else_is_needed() {
    var none = new OpenIdSettings("", "", "", "", "");
    assertThatCode(none::check).doesNotThrowAnyException();
    assertThat(provider(none).name()).isEmpty();
  }

  @Test
  void what_is_missing_is_named_when_the_program_starts() {
    wrong(new OpenIdSettings("http://id.example", "c", "s", "n", "https://r.example"), "ISSUER");
    wrong(new OpenIdSettings("id.example", "c", "s", "n", "https://r.example"), "ISSUER");
    wrong(new OpenIdSettings(ISSUER, "", "s", "n", "https://r.example"), "OPENID_CLIENT");
    wrong(new OpenIdSettings(ISSUER, "c", " ", "n", "https://r.example"), "OPENID_SECRET");
    wrong(new OpenIdSettings(ISSUER, "c", "s", "", "https://r.example"), "OPENID_NAME");
    wrong(new OpenIdSettings(ISSUER, "c", "s", "n", ""), "REKINDLE_ADDRESS");
    assertThatCode(right()::check).doesNotThrowAnyException();
  }

  @Test
  void the_door_asks_for_a_code_with_all_that_guards_it() {
    sayRight();
    var attempt = Attempt.to("/quiet", "");
    assertThat(provider(right()).door(attempt))
        .startsWith("https://id.example/authorize?realm=one&response_type=code&client_id=c")
        .contains("&redirect_uri=https%3A%2F%2Fr.example%2Fapi%2Fsingle-sign-on%2Fcallback")
        .contains("&state=" + attempt.state(), "&nonce=" + attempt.nonce())
        .contains("&code_challenge=" + attempt.challenge() + "&code_challenge_method=S256")
        .doesNotContain(attempt.verifier());
  }

  @Test
  void a_provider_that_calls_itself_something_else_is_not_believed() {
    sayRight();
    says.put("issuer", ISSUER + "/");
    refused(Reason.NOT_CONFIRMED);
  }

  @Test
  void an_address_on_which_others_can_listen_is_not_used() {
    sayRight();
    says.put("token_endpoint", "http://id.example/token");
    refused(Reason.NOT_CONFIRMED);
    says.remove("token_endpoint");
    refused(Reason.NOT_CONFIRMED);
  }

  @Test
  void a_provider_that_is_away_is_said_to_be() {
    var nobody = new OpenIdSettings("http://127.0.0.1:9", "c", "s", "n", "https://r.example");
    var calls = new ProviderCalls();
    var away = new Provider(nobody, new Discovery(nobody, calls, Clock.systemUTC()), calls);
    assertThatThrownBy(() -> away.door(Attempt.to("", "")))
        .isInstanceOfSatisfying(
            SignOnRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.AWAY));
  }

  @Test
  void what_a_browser_keeps_is_read_as_it_was_written() {
    var attempt = Attempt.to("/clients?a=1&b=.é", "secret");
    assertThat(Attempt.read(attempt.written()).orElseThrow().written())
        .isEqualTo(attempt.written());
    assertThat(Attempt.read(attempt.written()).orElseThrow().then()).isEqualTo("/clients?a=1&b=.é");
    assertThat(Attempt.read("a.b.c")).isEmpty();
    assertThat(Attempt.read("a.b.c.%.d")).isEmpty();
  }

  @Test
  void what_carries_a_secret_does_not_tell_it_to_a_log() {
    assertThat(right().toString()).doesNotContain("s3cret");
    var attempt = Attempt.to("", "");
    assertThat(attempt.toString()).doesNotContain(attempt.state());
  }

  private void sayRight() {
    says.put("issuer", ISSUER);
    says.put("authorization_endpoint", "https://id.example/authorize?realm=one");
    says.put("token_endpoint", "https://id.example/token");
    says.put("jwks_uri", "https://id.example/keys");
  }

  private void refused(Reason reason) {
    assertThatThrownBy(() -> provider(right()).door(Attempt.to("", "")))
        .isInstanceOfSatisfying(SignOnRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static void wrong(OpenIdSettings settings, String named) {
    assertThatThrownBy(settings::check)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(named);
  }

  private static OpenIdSettings right() {
    return new OpenIdSettings(ISSUER, "c", "s3cret", "Example", "https://r.example/");
  }

  /** One that is asked where it is, and says what this test wants. */
  private Provider provider(OpenIdSettings settings) {
    var calls =
        new ProviderCalls() {
          @Override
          Map<String, Object> get(URI address) {
            assertThat(address).hasToString(ISSUER + "/.well-known/openid-configuration");
            return says;
          }
        };
    return new Provider(settings, new Discovery(settings, calls, Clock.systemUTC()), calls);
  }
}
