package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.problem.TooOften;
import rekindle.shared.sql.Jdbc;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class SignInLimitsTest {
  private static final String OFFICE = "203.0.113.7";

  @Test
  void guesses_from_one_place_are_slowed_and_told_what_to_do(World world) {
    var email = "owner@" + world.signsUp("Harbour").domain();
    for (int i = 0; i < 5; i++) {
      guess(world.browser(OFFICE), email).expect(400);
    }
    var refused = guess(world.browser(OFFICE), email).expect(429);
    assertThat(refused.text("/detail"))
        .isEqualTo(
            "That was too often. Wait a minute, then try again."
                + " A new password by mail works at once.");
    assertThat(refused.header("Retry-After")).isEqualTo("60");
    signIn(world.browser(OFFICE), email).expect(429);
    world.clock().advance(Duration.ofMinutes(1));
    signIn(world.browser(OFFICE), email).expect(204);
  }

  @Test
  void guesses_from_everywhere_slow_strangers_and_never_the_owners_own_browser(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    for (int i = 0; i < 20; i++) {
      guess(world.browser(), email).expect(400);
    }
    guess(world.browser(), email).expect(429);
    signIn(world.browser(), email).expect(429);
    signIn(harbour.owner(), email).expect(204);
  }

  @Test
  void a_known_browser_of_somebody_else_gets_nobody_in_faster(World world) {
    var harbour = world.signsUp("Harbour");
    var rita = harbour.recruiter("Rita Recruiter");
    for (int i = 0; i < 5; i++) {
      guess(rita, "owner@" + harbour.domain()).expect(400);
    }
    guess(rita, "owner@" + harbour.domain()).expect(429);
  }

  @Test
  void guesses_in_a_known_browser_are_slowed_too(World world) {
    var harbour = world.signsUp("Harbour");
    for (int i = 0; i < 10; i++) {
      guess(harbour.owner(), "owner@" + harbour.domain()).expect(400);
    }
    guess(harbour.owner(), "owner@" + harbour.domain()).expect(429);
  }

  @Test
  void an_address_that_nobody_has_is_slowed_like_any_other(World world) {
    var harbour = world.signsUp("Harbour");
    var known = "owner@" + harbour.domain();
    var unknown = "nobody@" + harbour.domain();
    for (int i = 0; i < 5; i++) {
      assertThat(guess(world.browser("203.0.113.8"), known).expect(400).body())
          .isEqualTo(guess(world.browser("203.0.113.9"), unknown).expect(400).body());
    }
    assertThat(guess(world.browser("203.0.113.8"), known).expect(429).body())
        .isEqualTo(guess(world.browser("203.0.113.9"), unknown).expect(429).body());
  }

  @Test
  void right_passwords_are_no_guesses(World world) {
    var email = "owner@" + world.signsUp("Harbour").domain();
    for (int i = 0; i < 8; i++) {
      signIn(world.browser("203.0.113.10"), email).expect(204);
    }
  }

  @Test
  void one_place_that_tries_many_addresses_is_slowed(SignInAttempts attempts) {
    var there = HttpRequest.GET("/").header("X-Forwarded-For", "203.0.113.11");
    ServerRequestContext.with(
        there,
        () -> {
          for (int i = 0; i < 60; i++) {
            attempts.begin("somebody" + i + "@stuffing.example");
          }
          assertThatThrownBy(() -> attempts.begin("somebody@else.example"))
              .isInstanceOf(TooOften.class);
        });
  }

  @Test
  void a_new_password_by_mail_works_at_once_while_others_go_on_guessing(World world) {
    var email = "owner@" + world.signsUp("Harbour").domain();
    for (int i = 0; i < 20; i++) {
      guess(world.browser(), email).expect(400);
    }
    var elsewhere = world.browser();
    signIn(elsewhere, email).expect(429);
    elsewhere.post("/api/password-resets", Map.of("email", email)).expect(202);
    var chosen =
        Map.of("secret", Postbox.secret(email, 1), "password", "seven grey herons waiting");
    elsewhere.post("/api/password-resets/completion", chosen).expect(204);
    var now = Map.of("email", email, "password", "seven grey herons waiting");
    elsewhere.post("/api/session", now).expect(204);
    world.browser().post("/api/session", now).expect(429);
  }

  @Test
  void founding_one_agency_after_another_is_slowed(World world) {
    var founder = world.browser();
    var incomplete = signUp("nobody-in-particular@harbour.example");
    for (int i = 0; i < 20; i++) {
      founder.post("/api/agencies", incomplete).expect(400);
    }
    var refused = founder.post("/api/agencies", incomplete).expect(429);
    assertThat(refused.header("Retry-After")).isEqualTo("180");
  }

  @Test
  void what_was_counted_goes_when_it_says_nothing_any_more(World world, Jdbc jdbc) {
    var email = "owner@" + world.signsUp("Harbour").domain();
    guess(world.browser(), email).expect(400);
    assertThat(counts(jdbc)).isGreaterThan(3);
    world.clock().advance(Duration.ofDays(3000));
    guess(world.browser(), email).expect(400);
    assertThat(counts(jdbc)).isEqualTo(3);
  }

  private static Answer guess(Browser browser, String email) {
    return browser.post("/api/session", Map.of("email", email, "password", "not-the-password"));
  }

  private static Answer signIn(Browser browser, String email) {
    return browser.post("/api/session", Map.of("email", email, "password", World.PASSWORD));
  }

  private static Map<String, Object> signUp(String email) {
    var agency =
        Map.of("name", "Second", "timeZone", "Europe/Paris", "currency", "EUR", "country", "FR");
    return Map.of("agency", agency, "name", "Olga", "email", email, "password", "short");
  }

  private static int counts(Jdbc jdbc) {
    return jdbc.prepare(
        "select count(*) from pace",
        prepared -> {
          try (var rows = prepared.executeQuery()) {
            rows.next();
            return rows.getInt(1);
          }
        });
  }
}
