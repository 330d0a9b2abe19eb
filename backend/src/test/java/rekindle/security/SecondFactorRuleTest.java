package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.security.factors.Telephone;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class SecondFactorRuleTest {
  private static final String RULE = "/api/agency/second-factor";

  @Test
  void from_the_day_on_nothing_is_answered_to_whoever_has_none_until_they_set_one_up(World world)
      throws InterruptedException {
    var harbour = world.signsUp("Harbour", "Pacific/Auckland", "NZD", "NZ");
    var rita = harbour.recruiter("Rita Recruiter");
    require(harbour, "2026-09-16").expect(204);
    assertThat(rita.get(RULE).text("/from")).isEqualTo("2026-09-16");
    awaitNextLook();
    rita.get("/api/clients").expect(200);
    assertThat(due(rita)).isFalse();
    // At noon of the 15th in London it is midnight in Auckland.
    world.clock().advance(Duration.ofHours(23));
    rita.post("/api/session/refresh", null).expect(204);
    awaitNextLook();
    var refused = rita.get("/api/clients").expect(403);
    assertThat(refused.text("/type")).isEqualTo("/problems/second-factor-required");
    assertThat(due(rita)).isTrue();
    rita.get("/api/memberships").expect(200);
    var offer = rita.post("/api/second-factor/offer", Map.of("password", World.PASSWORD));
    var code = new Telephone(offer.expect(200).text("/secret"), world.clock()).code();
    rita.put("/api/second-factor", Map.of("code", code)).expect(200);
    rita.get("/api/clients").expect(200);
    assertThat(due(rita)).isFalse();
  }

  @Test
  void a_rule_that_is_lifted_asks_nobody(World world) throws InterruptedException {
    var harbour = world.signsUp("Harbour");
    require(harbour, "2026-09-14").expect(204);
    awaitNextLook();
    harbour.owner().delete(RULE).expect(403);
    setUpAgain(harbour);
    harbour.owner().delete(RULE).expect(204);
    assertThat(harbour.owner().get(RULE).body()).doesNotContain("from");
  }

  @Test
  void only_an_owner_asks_for_it_and_not_from_a_day_that_is_over(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = harbour.joins("Mia Manager", "MANAGER", false);
    mia.put(RULE, Map.of("from", "2026-10-01")).expect(403);
    mia.delete(RULE).expect(403);
    mia.get("/api/members/second-factors").expect(403);
    var past = require(harbour, "2026-09-13").expect(400);
    assertThat(past.text("/errors/0/field")).isEqualTo("from");
  }

  @Test
  void another_agencys_rule_asks_nobody_here(World world) throws InterruptedException {
    var harbour = world.signsUp("Harbour");
    require(world.signsUp("Rival"), "2026-09-14").expect(204);
    awaitNextLook();
    harbour.owner().get("/api/clients").expect(200);
    assertThat(harbour.owner().get(RULE).body()).doesNotContain("from");
  }

  @Test
  void an_owner_sees_who_has_one_and_takes_a_lost_one_away(World world) {
    var harbour = world.signsUp("Harbour");
    var rita = harbour.recruiter("Rita Recruiter");
    var id = rita.memberId();
    var path = "/api/members/" + id + "/second-factor";
    assertThat(harbour.owner().delete(path).expect(409).text("/type"))
        .endsWith("/no-second-factor");
    setUp(rita, world);
    var all = harbour.owner().get("/api/members/second-factors").expect(200);
    assertThat(all.json()).hasSize(1);
    assertThat(all.text("/0/memberId")).isEqualTo(id.toString());
    rita.delete(path).expect(403);
    harbour.owner().delete(path).expect(204);
    rita.get("/api/session").expect(401);
    var email = "rita.recruiter@" + harbour.domain();
    assertThat(Postbox.text(Postbox.awaits(email, 3).getLast()))
        .contains("an owner of Harbour removed");
    var signIn = Map.of("email", email, "password", World.PASSWORD);
    world.browser().post("/api/session", signIn).expect(204);
  }

  @Test
  void what_protects_another_agency_too_is_not_an_owners_to_take_away(World world) {
    var harbour = world.signsUp("Harbour");
    var rita = harbour.recruiter("Rita Recruiter");
    var id = rita.memberId();
    setUp(rita, world);
    var rival = world.signsUp("Rival");
    var email = "rita.recruiter@" + harbour.domain();
    var invited =
        rival
            .owner()
            .post("/api/members", Map.of("name", "Rita", "email", email, "role", "RECRUITER"))
            .expect(201)
            .text("/id");
    rival.owner().post("/api/members/" + invited + "/invitation", null).expect(201);
    var link = Postbox.secret(email, 3);
    var join = Map.of("secret", link, "name", "Rita", "password", World.PASSWORD);
    rita.post("/api/invitations/acceptance", join).expect(201);
    for (var path : new String[] {"/api/members/" + id, "/api/members/" + invited}) {
      var owner = path.endsWith(invited) ? rival.owner() : harbour.owner();
      assertThat(owner.delete(path + "/second-factor").expect(409).text("/type"))
          .endsWith("/not-yours-alone");
    }
    var own = "/api/members/" + rival.owner().memberId() + "/second-factor";
    assertThat(rival.owner().delete(own).expect(409).text("/type")).endsWith("/own-second-factor");
  }

  private static Answer require(TestAgency agency, String from) {
    return agency.owner().put(RULE, Map.of("from", from));
  }

  private static boolean due(Browser browser) {
    return browser.get("/api/session").expect(200).json().at("/secondFactorDue").asBoolean();
  }

  private static void setUpAgain(TestAgency agency) {
    setUp(agency.owner(), agency.world());
  }

  private static void setUp(Browser browser, World world) {
    var offer = browser.post("/api/second-factor/offer", Map.of("password", World.PASSWORD));
    var code = new Telephone(offer.expect(200).text("/secret"), world.clock()).code();
    browser.put("/api/second-factor", Map.of("code", code)).expect(200);
  }

  /** A session is looked up again after three seconds of the machine's time. */
  private static void awaitNextLook() throws InterruptedException {
    Thread.sleep(Duration.ofMillis(3200));
  }
}
