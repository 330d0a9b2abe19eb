package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

/** People who belong to several agencies. */
@ExtendWith(RunningServer.class)
class AgencySwitchTest {

  @Test
  void a_person_of_two_agencies_goes_from_one_to_the_other_and_signs_in_where_they_were_last(
      World world) {
    var harbour = world.signsUp("Harbour");
    var rival = world.signsUp("Rival");
    var ada = harbour.recruiter("Ada Keeper");
    var email = "ada.keeper@" + harbour.domain();
    joins(rival, email);
    var signedIn = world.browser();
    world.clock().advance(Duration.ofMinutes(1));
    signedIn.post("/api/session", Map.of("email", email, "password", World.PASSWORD)).expect(204);
    assertThat(agencyOf(signedIn)).isEqualTo("Rival");
    var all = signedIn.get("/api/memberships").expect(200).json();
    assertThat(all.findValuesAsText("agencyName")).containsExactly("Harbour", "Rival");
    assertThat(all.findValuesAsText("current")).containsExactly("false", "true");
    var there = all.get(0).get("memberId").asText();
    var old = signedIn.cookie("REKINDLE").orElseThrow();
    world.clock().advance(Duration.ofMinutes(1));
    signedIn.put("/api/session/agency", Map.of("memberId", there)).expect(204);
    assertThat(agencyOf(signedIn)).isEqualTo("Harbour");
    var left = world.browser();
    left.setCookie("REKINDLE", old, "/");
    left.get("/api/session").expect(401);
    ada.post("/api/session", Map.of("email", email, "password", World.PASSWORD)).expect(204);
    assertThat(agencyOf(ada)).isEqualTo("Harbour");
    var foreign = Map.of("memberId", rival.owner().memberId());
    signedIn.put("/api/session/agency", foreign).expect(404);
  }

  @Test
  void a_page_that_was_drawn_for_one_agency_neither_reads_nor_writes_in_another(World world) {
    var harbour = world.signsUp("Harbour");
    var rival = world.signsUp("Rival");
    var ada = harbour.recruiter("Ada Keeper");
    joins(rival, "ada.keeper@" + harbour.domain());
    var drawnFor = Map.of("X-Member", ada.memberId().toString());
    ada.send("GET", "/api/clients", null, drawnFor).expect(200);
    var there = ada.get("/api/memberships").json().get(1).get("memberId").asText();
    ada.put("/api/session/agency", Map.of("memberId", there)).expect(204);
    var refused = ada.send("POST", "/api/clients", Map.of("name", "Acme"), drawnFor).expect(409);
    assertThat(refused.text("/type")).endsWith("/another-member");
    ada.send("GET", "/api/clients", null, drawnFor).expect(409);
    assertThat(ada.get("/api/clients").json().get("items")).isEmpty();
    assertThat(ada.send("GET", "/api/session", null, drawnFor).text("/agency/name"))
        .isEqualTo("Rival");
    ada.send("GET", "/api/memberships", null, drawnFor).expect(200);
  }

  private static void joins(TestAgency agency, String email) {
    var member = Map.of("name", "Ada Keeper", "email", email, "role", "RECRUITER");
    var id = agency.owner().post("/api/members", member).expect(201).text("/id");
    agency.owner().post("/api/members/" + id + "/invitation", null).expect(201);
    var link = Postbox.secret(email, 2);
    var wrong = Map.of("secret", link, "name", "Ada", "password", "another-password");
    assertThat(
            agency
                .world()
                .browser()
                .post("/api/invitations/acceptance", wrong)
                .expect(400)
                .text("/errors/0/field"))
        .isEqualTo("password");
    agency.world().clock().advance(Duration.ofMinutes(1));
    agency
        .world()
        .browser()
        .post(
            "/api/invitations/acceptance",
            Map.of("secret", link, "name", "Ada", "password", World.PASSWORD))
        .expect(201);
  }

  private static String agencyOf(Browser who) {
    return who.get("/api/session").expect(200).text("/agency/name");
  }
}
