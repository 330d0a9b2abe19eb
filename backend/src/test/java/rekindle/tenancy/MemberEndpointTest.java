package rekindle.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class MemberEndpointTest {

  @Test
  void an_invited_recruiter_signs_in_and_cannot_change_settings(World world) {
    var harbour = world.signsUp("Harbour");
    var ben = harbour.recruiter("Ben Ortiz");
    assertThat(ben.get("/api/session").expect(200).text("/member/role")).isEqualTo("RECRUITER");
    ben.put("/api/agency", agency("Mine now"), 0).expect(403);
  }

  @Test
  void an_invitation_works_once(World world) {
    var harbour = world.signsUp("Harbour");
    var member =
        harbour
            .owner()
            .post(
                "/api/members",
                Map.of("name", "Ann", "email", "ann@" + harbour.domain(), "role", "MANAGER"))
            .expect(201);
    var secret =
        harbour
            .owner()
            .post("/api/members/" + member.text("/id") + "/invitation", null)
            .text("/secret");
    var join = Map.of("secret", secret, "name", "Ann", "password", World.PASSWORD);
    assertThat(
            world
                .browser()
                .post("/api/invitations/lookup", Map.of("secret", secret))
                .text("/agencyName"))
        .isEqualTo("Harbour");
    world.browser().post("/api/invitations/acceptance", join).expect(201);
    world.browser().post("/api/invitations/acceptance", join).expect(404);
  }

  @Test
  void the_last_owner_stays_an_owner(World world) {
    var harbour = world.signsUp("Harbour");
    var id = harbour.owner().memberId();
    var version = harbour.owner().get("/api/session").number("/member/version");
    harbour
        .owner()
        .put("/api/members/" + id, Map.of("role", "RECRUITER", "ownClientsOnly", false), version)
        .expect(409);
  }

  @Test
  void a_change_based_on_an_old_version_is_refused_with_what_the_other_made_of_it(World world) {
    var owner = world.signsUp("Harbour").owner();
    owner.put("/api/agency", agency("Harbour Search"), 0).expect(200);
    var refusal = owner.put("/api/agency", agency("Harbour Talent"), 0).expect(412);
    assertThat(refusal.text("/changes/0/field")).isEqualTo("name");
    assertThat(refusal.text("/changes/0/value")).isEqualTo("Harbour Search");
    owner.put("/api/agency", agency("Harbour Talent")).expect(428);
  }

  @Test
  void the_people_of_another_agency_do_not_exist_here(World world) {
    var rival = world.signsUp("Rival");
    var harbour = world.signsUp("Harbour");
    var theirs = rival.owner().memberId();
    var change = Map.of("role", "RECRUITER", "ownClientsOnly", true);
    var foreign = harbour.owner().put("/api/members/" + theirs, change, 0).expect(404);
    var random =
        harbour.owner().put("/api/members/" + java.util.UUID.randomUUID(), change, 0).expect(404);
    assertThat(foreign.body()).isEqualTo(random.body());
    assertThat(harbour.owner().get("/api/members").body()).doesNotContain(theirs.toString());
  }

  private static Map<String, String> agency(String name) {
    return Map.of("name", name, "timeZone", "Europe/Paris", "currency", "EUR", "country", "FR");
  }
}
