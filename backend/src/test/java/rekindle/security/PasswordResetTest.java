package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.sql.Jdbc;
import rekindle.support.Answer;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class PasswordResetTest {
  private static final String NEW = "seven grey herons waiting";

  @Test
  void a_link_that_was_mailed_sets_a_new_password_and_ends_every_session(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    ask(world, email).expect(202);
    var secret = Postbox.secret(email, 1);
    assertThat(lookUp(world, secret).expect(200).text("/email")).isEqualTo(email);
    complete(world, secret, NEW).expect(204);
    harbour.owner().get("/api/session").expect(401);
    harbour.owner().post("/api/session/refresh", null).expect(401);
    var notice = Postbox.awaits(email, 2).getLast();
    assertThat(Postbox.header(notice, "Subject")).contains("password", "was changed");
    signIn(world, email, World.PASSWORD).expect(400);
    signIn(world, email, NEW).expect(204);
  }

  @Test
  void an_unknown_address_gets_the_same_answer_and_nothing_else(World world, Jdbc jdbc) {
    var harbour = world.signsUp("Harbour");
    var unknown = "nobody@" + harbour.domain();
    var to = ask(world, unknown).expect(202);
    var known = ask(world, "owner@" + harbour.domain()).expect(202);
    assertThat(to.body()).isEqualTo(known.body());
    Postbox.awaits("owner@" + harbour.domain(), 1);
    assertThat(Postbox.of(unknown)).isEmpty();
    awaitNoTraceOf(unknown, jdbc);
  }

  @Test
  void a_link_holds_half_an_hour_and_once(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    ask(world, email);
    var first = Postbox.secret(email, 1);
    world.clock().advance(Duration.ofMinutes(30));
    var late = complete(world, first, NEW).expect(409);
    assertThat(late.text("/type")).endsWith("/reset-ended");
    assertThat(late.text("/detail")).contains("Ask for a new one");
    ask(world, email);
    var second = Postbox.secret(email, 2);
    complete(world, second, NEW).expect(204);
    complete(world, second, "another long password").expect(409);
    lookUp(world, second).expect(409);
    lookUp(world, "never made").expect(409);
  }

  @Test
  void the_other_links_end_with_the_one_that_was_used(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    ask(world, email);
    var first = Postbox.secret(email, 1);
    ask(world, email);
    var second = Postbox.secret(email, 2);
    complete(world, second, NEW).expect(204);
    lookUp(world, first).expect(409);
  }

  @Test
  void nobody_is_flooded_and_everybody_has_a_link_that_holds(World world, Jdbc jdbc) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    for (int i = 0; i < 6; i++) {
      ask(world, email).expect(202);
    }
    awaitAnswers(email, 3, jdbc);
    Postbox.awaits(email, 3);
    lookUp(world, Postbox.secret(email, 3)).expect(200);
    world.clock().advance(Duration.ofMinutes(30));
    ask(world, email).expect(202);
    lookUp(world, Postbox.secret(email, 4)).expect(200);
  }

  @Test
  void the_mail_goes_to_the_address_on_record_and_not_to_one_that_looks_like_it(
      World world, Jdbc jdbc) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    ask(world, "ówner@" + harbour.domain()).expect(202);
    awaitNoTraceOf("ówner@" + harbour.domain(), jdbc);
    ask(world, "OWNER@" + harbour.domain()).expect(202);
    Postbox.awaits(email, 1);
  }

  @Test
  void one_source_cannot_ask_without_end_and_keeps_nobody_else_from_asking(World world) {
    var domain = world.signsUp("Harbour").domain();
    for (int i = 0; i < 20; i++) {
      ask(world, "nobody@" + domain, "203.0.113.9, 2001:db8:7:7::" + (i + 1)).expect(202);
    }
    var refused = ask(world, "nobody@" + domain, "2001:db8:7:7:1::5").expect(429);
    assertThat(refused.text("/detail")).contains("Wait 30 seconds");
    assertThat(refused.header("Retry-After")).isEqualTo("30");
    ask(world, "nobody@" + domain, "203.0.113.9").expect(202);
  }

  @Test
  void a_sign_in_that_was_checked_before_the_reset_opens_no_session(
      World world, People people, Entries entries) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    var checked = people.authenticate(email, World.PASSWORD).orElseThrow();
    ask(world, email);
    complete(world, Postbox.secret(email, 1), NEW).expect(204);
    assertThatThrownBy(() -> entries.signIn(checked)).isInstanceOf(InvalidInput.class);
    var now = people.authenticate(email, NEW).orElseThrow();
    assertThat(entries.signIn(now)).isInstanceOf(Arrival.SignedIn.class);
  }

  @Test
  void whoever_reads_the_mail_makes_only_so_many_browsers_known_by_it(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    for (int i = 0; i < 5; i++) {
      ask(world, email).expect(202);
      complete(world, Postbox.secret(email, 2 * i + 1), NEW + i).expect(204);
      Postbox.awaits(email, 2 * i + 2);
    }
    ask(world, email).expect(202);
    var refused = complete(world, Postbox.secret(email, 11), NEW).expect(429);
    assertThat(refused.text("/detail")).contains("Wait 240 minutes");
    signIn(world, email, NEW + 4).expect(204);
  }

  @Test
  void a_password_that_is_tried_first_is_refused_wherever_one_is_chosen(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    ask(world, email);
    var secret = Postbox.secret(email, 1);
    var refused = complete(world, secret, "password1234").expect(400);
    assertThat(refused.text("/errors/0/field")).isEqualTo("password");
    assertThat(refused.text("/errors/0/message")).contains("tried first", "three or four words");
    complete(world, secret, "eleven char").expect(400);
    var signUp =
        Map.of(
            "agency",
            Map.of(
                "name", "Second", "timeZone", "Europe/Paris", "currency", "EUR", "country", "FR"),
            "name",
            "Mia",
            "email",
            "mia@" + harbour.domain(),
            "password",
            "qwertyuiop123");
    assertThat(world.browser().post("/api/agencies", signUp).expect(400).body())
        .contains("tried first");
    var ben = Map.of("name", "Ben", "email", "ben@" + harbour.domain(), "role", "RECRUITER");
    var path = "/api/members/" + harbour.owner().post("/api/members", ben).text("/id");
    harbour.owner().post(path + "/invitation", null).expect(201);
    var link = Postbox.secret("ben@" + harbour.domain(), 1);
    var join = Map.of("secret", link, "name", "Ben", "password", "iloveyou1234");
    assertThat(world.browser().post("/api/invitations/acceptance", join).expect(400).body())
        .contains("tried first");
  }

  private static Answer ask(World world, String email) {
    return ask(world, email, "198.51.100." + Math.floorMod(email.hashCode(), 200));
  }

  private static Answer ask(World world, String email, String source) {
    return world
        .browser()
        .send(
            "POST",
            "/api/password-resets",
            Map.of("email", email),
            Map.of("X-Forwarded-For", source));
  }

  private static Answer lookUp(World world, String secret) {
    return world.browser().post("/api/password-resets/lookup", Map.of("secret", secret));
  }

  private static Answer complete(World world, String secret, String password) {
    return world
        .browser()
        .post("/api/password-resets/completion", Map.of("secret", secret, "password", password));
  }

  private static Answer signIn(World world, String email, String password) {
    return world.browser().post("/api/session", Map.of("email", email, "password", password));
  }

  private static void awaitNoTraceOf(String email, Jdbc jdbc) {
    awaitAnswers(email, 0, jdbc);
  }

  /** Every request is answered when only those that got a link are left. */
  private static void awaitAnswers(String email, int links, Jdbc jdbc) {
    var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (requests(email, jdbc) != links && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(requests(email, jdbc)).isEqualTo(links);
  }

  private static int requests(String email, Jdbc jdbc) {
    return jdbc.prepare(
        "select count(*) from password_reset where email = ?",
        prepared -> {
          prepared.setString(1, email);
          try (var rows = prepared.executeQuery()) {
            rows.next();
            return rows.getInt(1);
          }
        });
  }
}
