package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;
import static rekindle.security.SecondFactorTest.password;
import static rekindle.security.SecondFactorTest.setUp;
import static rekindle.security.SecondFactorTest.step;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class WayBackTest {

  @Test
  void an_only_owner_who_lost_everything_is_back_after_three_days_and_a_mail(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    setUp(harbour);
    var browser = world.browser();
    var begun = ask(browser, harbour).expect(200);
    assertThat(begun.text("/opensAt")).isEqualTo("2026-09-17T13:00:00Z");
    assertThat(begun.json().at("/mailed").asBoolean()).isFalse();
    assertThat(Postbox.text(Postbox.awaits(email, 2).getLast()))
        .contains("wait until Thursday 17 September 2026, 15:00 (Europe/Paris)");
    world.clock().advance(Duration.ofHours(72).minusSeconds(1));
    assertThat(ask(browser, harbour).json().at("/mailed").asBoolean()).isFalse();
    world.clock().advance(Duration.ofSeconds(1));
    assertThat(ask(browser, harbour).json().at("/mailed").asBoolean()).isTrue();
    var link = Postbox.secret(email, 3);
    complete(world, link).expect(204);
    complete(world, link).expect(409);
    Postbox.awaits(email, 4);
    password(browser, harbour).expect(204);
    browser.get("/api/session").expect(200);
  }

  @Test
  void the_mail_stops_it(World world) {
    var harbour = world.signsUp("Harbour");
    setUp(harbour);
    var thief = world.browser();
    ask(thief, harbour).expect(200);
    var stop = Postbox.secret("owner@" + harbour.domain(), 2);
    complete(world, stop).expect(409);
    world.browser().post("/api/ways-back/stop", Map.of("secret", stop)).expect(204);
    world.browser().post("/api/ways-back/stop", Map.of("secret", stop)).expect(409);
    world.clock().advance(Duration.ofHours(73));
    assertThat(ask(thief, harbour).expect(200).json().at("/mailed").asBoolean()).isFalse();
  }

  @Test
  void whoever_is_signed_in_sees_it_and_stops_it(World world) {
    var harbour = world.signsUp("Harbour");
    setUp(harbour);
    ask(world.browser(), harbour).expect(200);
    assertThat(harbour.owner().get("/api/second-factor").text("/wayBackOpensAt"))
        .isEqualTo("2026-09-17T13:00:00Z");
    harbour.owner().delete("/api/second-factor/way-back").expect(204);
    assertThat(harbour.owner().get("/api/second-factor").body()).doesNotContain("wayBack");
  }

  @Test
  void a_code_stops_it_too(World world) {
    var harbour = world.signsUp("Harbour");
    var telephone = setUp(harbour);
    var browser = world.browser();
    ask(browser, harbour).expect(200);
    world.clock().advance(Duration.ofMinutes(1));
    step(browser, telephone.code()).expect(204);
    assertThat(browser.get("/api/second-factor").body()).doesNotContain("wayBack");
  }

  @Test
  void the_link_holds_half_an_hour_and_the_way_a_week(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    setUp(harbour);
    var browser = world.browser();
    ask(browser, harbour).expect(200);
    Postbox.awaits(email, 2);
    world.clock().advance(Duration.ofHours(72));
    ask(browser, harbour).expect(200);
    var late = Postbox.secret(email, 3);
    world.clock().advance(Duration.ofMinutes(30));
    complete(world, late).expect(409);
    world.clock().advance(Duration.ofDays(7));
    assertThat(ask(browser, harbour).json().at("/mailed").asBoolean()).isFalse();
  }

  @Test
  void nobody_is_flooded_and_without_the_password_nobody_asks(World world) {
    var harbour = world.signsUp("Harbour");
    setUp(harbour);
    var refused = world.browser().post("/api/session/second-step/way-back", null).expect(409);
    assertThat(refused.text("/type")).endsWith("/second-step-ended");
    var browser = world.browser();
    for (int i = 0; i < 3; i++) {
      ask(browser, harbour).expect(200);
      harbour.owner().delete("/api/second-factor/way-back").expect(204);
    }
    ask(browser, harbour).expect(429);
  }

  private static Answer ask(Browser browser, TestAgency agency) {
    password(browser, agency).expect(202);
    return browser.post("/api/session/second-step/way-back", null);
  }

  private static Answer complete(World world, String secret) {
    return world.browser().post("/api/ways-back/completion", Map.of("secret", secret));
  }
}
