package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class OwnSessionsTest {

  @Test
  void a_person_sees_where_they_are_signed_in_and_nobody_else_does(World world) {
    var harbour = world.signsUp("Harbour");
    harbour.joins("Rita Recruiter", "RECRUITER", false);
    world.clock().advance(Duration.ofHours(1));
    var phone = another(world, harbour);
    var all = phone.get("/api/sessions").expect(200).json();
    assertThat(all).hasSize(2);
    assertThat(all.at("/0/current").asBoolean()).isTrue();
    assertThat(all.at("/0/userAgent").asText()).isNotEmpty();
    assertThat(all.at("/0/address").asText()).startsWith("10.");
    assertThat(all.at("/1/current").asBoolean()).isFalse();
    assertThat(all.at("/1/agencyName").asText()).isEqualTo(all.at("/0/agencyName").asText());
  }

  @Test
  void who_is_signed_out_from_elsewhere_is_out_at_once(World world) {
    var harbour = world.signsUp("Harbour");
    world.clock().advance(Duration.ofHours(1));
    var phone = another(world, harbour);
    var lost = phone.get("/api/sessions").json().at("/1/id").asText();
    phone.delete("/api/sessions/" + lost).expect(204);
    harbour.owner().get("/api/session").expect(401);
    harbour.owner().post("/api/session/refresh", null).expect(401);
    phone.get("/api/session").expect(200);
    assertThat(phone.get("/api/sessions").json()).hasSize(1);
    var gone = phone.delete("/api/sessions/" + lost).expect(404);
    assertThat(gone.body()).doesNotContain(lost);
  }

  @Test
  void signing_out_everywhere_leaves_no_session_open(World world) {
    var harbour = world.signsUp("Harbour");
    var rita = harbour.joins("Rita Recruiter", "RECRUITER", false);
    var phone = another(world, harbour);
    phone.delete("/api/sessions").expect(204);
    assertThat(phone.cookie("REKINDLE")).isEmpty();
    harbour.owner().get("/api/session").expect(401);
    phone.post("/api/session/refresh", null).expect(401);
    rita.get("/api/session").expect(200);
  }

  @Test
  void a_session_says_when_it_was_last_used(World world) {
    var harbour = world.signsUp("Harbour");
    var before = harbour.owner().get("/api/sessions").json().at("/0/seenAt").asText();
    world.clock().advance(Duration.ofHours(3));
    harbour.owner().post("/api/session/refresh", null).expect(204);
    var after = harbour.owner().get("/api/sessions").json().at("/0");
    assertThat(after.at("/seenAt").asText()).isGreaterThan(before);
    assertThat(after.at("/createdAt").asText()).isEqualTo(before);
  }

  /** The owner on another device. */
  private static Browser another(World world, TestAgency agency) {
    var browser = world.browser();
    browser
        .post(
            "/api/session", Map.of("email", "owner@" + agency.domain(), "password", World.PASSWORD))
        .expect(204);
    return browser;
  }
}
