package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
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
  void signing_out_after_a_rest_ends_the_session_too(World world) {
    var owner = world.signsUp("Harbour").owner();
    var refresh = owner.cookie("REKINDLE_REFRESH").orElseThrow();
    world.clock().advance(Duration.ofHours(2));
    owner.setCookie("REKINDLE", "", "/");
    owner.delete("/api/session").expect(204);
    var thief = world.browser();
    thief.setCookie("REKINDLE_REFRESH", refresh, "/api/session");
    thief.post("/api/session/refresh", null).expect(401);
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
  void a_session_ends_after_a_fortnight_without_use(World world) {
    var owner = world.signsUp("Harbour").owner();
    world.clock().advance(Duration.ofDays(14));
    owner.post("/api/session/refresh", null).expect(401);
  }

  @Test
  void a_session_that_is_used_goes_on_for_thirty_days_and_no_longer(World world) {
    var owner = world.signsUp("Harbour").owner();
    for (int weeks = 0; weeks < 4; weeks++) {
      world.clock().advance(Duration.ofDays(7));
      owner.post("/api/session/refresh", null).expect(204);
    }
    owner.get("/api/session").expect(200);
    world.clock().advance(Duration.ofDays(2));
    owner.post("/api/session/refresh", null).expect(401);
  }

  @Test
  void going_on_in_another_agency_makes_a_session_no_longer(World world) {
    var harbour = world.signsUp("Harbour");
    var owner = harbour.owner();
    owner.post("/api/agencies", signUp("owner@" + harbour.domain(), World.PASSWORD)).expect(201);
    var first = owner.get("/api/memberships").json().at("/0/memberId").asText();
    for (int days = 0; days < 3; days++) {
      world.clock().advance(Duration.ofDays(10).minusSeconds(1));
      owner.post("/api/session/refresh", null).expect(204);
      owner.put("/api/session/agency", Map.of("memberId", first)).expect(204);
    }
    world.clock().advance(Duration.ofSeconds(4));
    owner.post("/api/session/refresh", null).expect(401);
  }

  @Test
  void signing_in_again_ends_the_session_that_was_open_in_this_browser(World world) {
    var harbour = world.signsUp("Harbour");
    var owner = harbour.owner();
    var before = owner.cookie("REKINDLE").orElseThrow();
    signsIn(owner, "owner@" + harbour.domain()).expect(204);
    assertThat(owner.get("/api/sessions").expect(200).json()).hasSize(1);
    var thief = world.browser();
    thief.setCookie("REKINDLE", before, "/");
    thief.get("/api/session").expect(401);
    signsIn(world.browser(), "owner@" + harbour.domain()).expect(204);
    owner.get("/api/session").expect(200);
  }

  @Test
  void an_accent_makes_another_address_and_capitals_do_not(World world) {
    var domain = world.signsUp("Harbour").domain();
    var rene = world.browser();
    rene.post("/api/agencies", signUp("rene@" + domain, "three grey herons wait")).expect(201);
    var other = world.browser();
    other.post("/api/agencies", signUp("RENÉ@" + domain, "seven brown otters")).expect(201);
    assertThat(other.memberId()).isNotEqualTo(rene.memberId());
    var decomposed = "Rene\u0301@" + domain;
    var known = world.browser().post("/api/agencies", signUp(decomposed, "eleven white swans"));
    assertThat(known.expect(400).text("/errors/0/field")).isEqualTo("email");
  }

  @Test
  void a_known_address_is_refused_at_sign_up_whatever_the_password(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    var right = world.browser().post("/api/agencies", signUp(email, World.PASSWORD)).expect(400);
    var wrong = world.browser().post("/api/agencies", signUp(email, "another-password"));
    assertThat(right.body()).isEqualTo(wrong.expect(400).body());
    harbour.owner().post("/api/agencies", signUp(email, World.PASSWORD)).expect(201);
    assertThat(harbour.owner().get("/api/session").text("/agency/name")).isEqualTo("Second");
  }

  @Test
  void while_people_wait_for_a_password_to_be_checked_others_can_work(
      World world, Passwords passwords) throws Exception {
    var harbour = world.signsUp("Harbour");
    passwords.turns.acquire(Passwords.AT_ONCE);
    List<Future<Answer>> waiting = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        for (int i = 0; i < 24; i++) {
          var one = "somebody" + i + "@" + harbour.domain();
          waiting.add(
              threads.submit(
                  () ->
                      world
                          .browser()
                          .post("/api/session", Map.of("email", one, "password", "wrong"))));
          waiting.add(
              threads.submit(
                  () -> world.browser().post("/api/agencies", signUp(one, World.PASSWORD))));
        }
        while (passwords.turns.getQueueLength() < waiting.size()) {
          Thread.sleep(20);
        }
        var asked = System.nanoTime();
        harbour.owner().get("/api/members").expect(200);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));
      } finally {
        passwords.turns.release(Passwords.AT_ONCE);
      }
      for (var each : waiting) {
        assertThat(each.get().status()).isIn(400, 201);
      }
    }
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
        world.browser().post("/api/agencies", signUp("s@harbour.example", "short")).expect(400);
    assertThat(short1.text("/errors/0/field")).isEqualTo("password");
    assertThat(short1.text("/errors/0/message")).isEqualTo("Use 12 to 200 characters.");
  }

  private static Map<String, Object> signUp(String email, String password) {
    return Map.of(
        "agency",
        Map.of("name", "Second", "timeZone", "Europe/Paris", "currency", "EUR", "country", "FR"),
        "name",
        "Olga",
        "email",
        email,
        "password",
        password);
  }

  private static Answer signsIn(Browser browser, String email) {
    return browser.post("/api/session", Map.of("email", email, "password", World.PASSWORD));
  }

  private static Answer signIn(World world, String email, String password) {
    return world
        .browser()
        .post("/api/session", Map.of("email", email, "password", password))
        .expect(400);
  }
}
