package rekindle.tenancy.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.AtOnce;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.World;
import rekindle.tenancy.Role;

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
    harbour.owner().post("/api/members/" + member.text("/id") + "/invitation", null).expect(201);
    var secret = Postbox.secret("ann@" + harbour.domain(), 1);
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
  void an_owner_who_never_joined_does_not_count_as_one(World world) {
    var harbour = world.signsUp("Harbour");
    harbour.owner().post("/api/members", Map.of("name", "Ben", "role", "OWNER")).expect(201);
    assertThat(gives(harbour.owner(), "MANAGER").expect(409).text("/type")).endsWith("last-owner");
    harbour.owner().delete(signIn(harbour.owner().memberId())).expect(409);
  }

  @Test
  void of_two_owners_who_step_down_at_once_one_stays(World world, Members members, AtOnce atOnce)
      throws Exception {
    var harbour = world.signsUp("Harbour");
    var ada = harbour.joins("Ada Keeper", "OWNER", false);
    var olga = harbour.owner().memberId();
    var manager = new MemberChange(Role.MANAGER, false, null);
    int second =
        atOnce.run(
            harbour, () -> members.change(olga, manager, 0), () -> gives(ada, "MANAGER").status());
    assertThat(second).isEqualTo(409);
    assertThat(ada.get("/api/session").text("/member/role")).isEqualTo("OWNER");
  }

  @Test
  void a_name_out_of_a_file_is_given_an_address_and_invited_there(World world) {
    var harbour = world.signsUp("Harbour");
    var olga = harbour.owner();
    var ben = olga.post("/api/members", Map.of("name", "Ben", "role", "RECRUITER")).expect(201);
    var path = "/api/members/" + ben.text("/id");
    olga.post(path + "/invitation", null).expect(409);
    olga.put(path, given("olga"), 0).expect(400);
    olga.put(path, given(olga.get("/api/session").text("/member/email")), 0).expect(400);
    assertThat(olga.put(path, given("Ben@" + harbour.domain()), 0).expect(200).text("/email"))
        .isEqualTo("ben@" + harbour.domain());
    olga.post(path + "/invitation", null).expect(201);
    var link = Postbox.secret("ben@" + harbour.domain(), 1);
    olga.put(path, given("benjamin@harbour.example"), 1).expect(200);
    world.browser().post("/api/invitations/lookup", Map.of("secret", link)).expect(409);
    var cem = harbour.recruiter("Cem Kaya");
    olga.put("/api/members/" + cem.memberId(), given("cem@other.example"), 1).expect(400);
  }

  private static Map<String, Object> given(String email) {
    return Map.of("role", "RECRUITER", "ownClientsOnly", false, "email", email);
  }

  @Test
  void whoever_leaves_is_signed_out_everywhere_and_stays_a_name(World world) {
    var harbour = world.signsUp("Harbour");
    var ben = harbour.recruiter("Ben Ortiz");
    var id = ben.memberId();
    ben.delete("/api/members/" + id + "/sign-in").expect(403);
    harbour.owner().delete(signIn(id)).expect(204);
    ben.get("/api/session").expect(401);
    ben.post("/api/session/refresh", null).expect(401);
    var again = Map.of("email", "ben.ortiz@" + harbour.domain(), "password", World.PASSWORD);
    world.browser().post("/api/session", again).expect(401);
    var people = harbour.owner().get("/api/members").json();
    assertThat(people.findValuesAsText("name")).contains("Ben Ortiz");
    harbour.owner().delete(signIn(id)).expect(204);
  }

  @Test
  void a_link_ends_with_the_sign_in_it_was_for(World world) {
    var harbour = world.signsUp("Harbour");
    var ann =
        harbour
            .owner()
            .post(
                "/api/members",
                Map.of("name", "A", "email", "a@" + harbour.domain(), "role", "MANAGER"))
            .expect(201)
            .text("/id");
    harbour.owner().post("/api/members/" + ann + "/invitation", null).expect(201);
    var link = Postbox.secret("a@" + harbour.domain(), 1);
    harbour.owner().delete("/api/members/" + ann + "/sign-in").expect(204);
    world.browser().post("/api/invitations/lookup", Map.of("secret", link)).expect(409);
  }

  @Test
  void only_recruiters_can_be_limited_to_their_own_clients(World world) {
    var owner = world.signsUp("Harbour").owner();
    var limited = Map.of("name", "Mia", "role", "MANAGER", "ownClientsOnly", true);
    assertThat(owner.post("/api/members", limited).expect(400).text("/errors/0/field"))
        .isEqualTo("ownClientsOnly");
    var mia = owner.post("/api/members", Map.of("name", "Mia", "role", "MANAGER")).text("/id");
    owner
        .put("/api/members/" + mia, Map.of("role", "MANAGER", "ownClientsOnly", true), 0)
        .expect(400);
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

  private static String signIn(UUID member) {
    return "/api/members/" + member + "/sign-in";
  }

  private static Answer gives(Browser who, String role) {
    var version = who.get("/api/session").number("/member/version");
    return who.put(
        "/api/members/" + who.memberId(), Map.of("role", role, "ownClientsOnly", false), version);
  }

  private static Map<String, String> agency(String name) {
    return Map.of("name", name, "timeZone", "Europe/Paris", "currency", "EUR", "country", "FR");
  }
}
