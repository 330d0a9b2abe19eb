package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class SessionEndpointTest {

  @Test
  void signing_up_signs_the_owner_in(World world) {
    var harbour = world.signsUp("Harbour");
    var session = harbour.owner().get("/api/session").expect(200);
    assertThat(session.text("/agency/name")).isEqualTo("Harbour");
    assertThat(session.text("/member/role")).isEqualTo("OWNER");
    assertThat(session.body()).doesNotContain("agencyId");
  }

  @Test
  void without_a_sign_in_there_is_nothing_to_see(World world) {
    var answer = world.browser().get("/api/session").expect(401);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text("/detail")).isEqualTo("Please sign in.");
  }

  @Test
  void a_wrong_password_and_an_unknown_address_get_the_same_answer(World world) {
    var harbour = world.signsUp("Harbour");
    var wrong = signIn(world, "owner@" + harbour.domain(), "not-the-password").body();
    var unknown = signIn(world, "nobody@" + harbour.domain(), "not-the-password").body();
    assertThat(wrong).isEqualTo(unknown);
  }

  @Test
  void signing_out_ends_the_session_at_once(World world) {
    var owner = world.signsUp("Harbour").owner();
    var access = owner.cookie("REKINDLE").orElseThrow();
    owner.delete("/api/session").expect(204);
    owner.get("/api/session").expect(401);
    var thief = world.browser();
    thief.setCookie("REKINDLE", access, "/");
    thief.get("/api/session").expect(401);
  }

  @Test
  void a_refresh_token_is_exchanged_once(World world) {
    var owner = world.signsUp("Harbour").owner();
    var first = owner.cookie("REKINDLE_REFRESH").orElseThrow();
    owner.post("/api/session/refresh", null).expect(204);
    assertThat(owner.cookie("REKINDLE_REFRESH").orElseThrow()).isNotEqualTo(first);
    owner.get("/api/session").expect(200);
  }

  @Test
  void using_an_old_refresh_token_signs_everybody_in_the_family_out(World world) {
    var owner = world.signsUp("Harbour").owner();
    var old = owner.cookie("REKINDLE_REFRESH").orElseThrow();
    owner.post("/api/session/refresh", null).expect(204);
    var thief = world.browser();
    thief.setCookie("REKINDLE_REFRESH", old, "/api/session");
    thief.post("/api/session/refresh", null).expect(401);
    owner.post("/api/session/refresh", null).expect(401);
    owner.get("/api/session").expect(401);
  }

  @Test
  void a_session_ends_after_thirty_days_without_use(World world) {
    var owner = world.signsUp("Harbour").owner();
    world.clock().advance(Duration.ofDays(31));
    owner.post("/api/session/refresh", null).expect(401);
  }

  @Test
  void an_unsafe_request_without_the_repeated_cookie_is_refused(World world) {
    var owner = world.signsUp("Harbour").owner();
    var forged = owner.send("POST", "/api/members", "{}", Map.of("X-CSRF-TOKEN", "guessed"));
    assertThat(forged.status()).isEqualTo(403);
  }

  @Test
  void an_unsafe_request_from_another_site_is_refused_whatever_it_carries(World world) {
    var owner = world.signsUp("Harbour").owner();
    owner.send("DELETE", "/api/session", null, Map.of("Sec-Fetch-Site", "cross-site")).expect(403);
    owner.get("/api/session").expect(200);
  }

  @Test
  void an_unknown_zone_and_a_short_password_are_named_with_their_remedy(World world) {
    var refusal =
        world
            .browser()
            .post(
                "/api/agencies",
                Map.of(
                    "agency",
                    Map.of(
                        "name",
                        "X",
                        "timeZone",
                        "Mars/Olympus",
                        "currency",
                        "EUR",
                        "country",
                        "FR"),
                    "name",
                    "Olga",
                    "email",
                    "olga-zone@harbour.example",
                    "password",
                    "a-long-enough-password"))
            .expect(400);
    assertThat(refusal.text("/errors/0/field")).isEqualTo("timeZone");
    var short1 =
        world
            .browser()
            .post("/api/agencies", Map.of("name", "Olga", "email", "o", "password", "short"))
            .expect(400);
    assertThat(short1.body())
        .contains("Use 10 to 200 characters.")
        .contains("\"field\":\"password\"");
  }

  private static rekindle.support.Answer signIn(World world, String email, String password) {
    return world
        .browser()
        .post("/api/session", Map.of("email", email, "password", password))
        .expect(400);
  }
}
