package rekindle.tenancy.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.ids.Ids;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;
import rekindle.tenancy.AgencySql;

@ExtendWith(RunningServer.class)
class RemovalEndpointTest {

  @Test
  void their_work_goes_to_the_colleague_who_was_chosen(World world) {
    var harbour = world.signsUp("Harbour");
    var ben = harbour.recruiter("Ben Ortiz");
    var ann = harbour.recruiter("Ann Lee").memberId();
    var client = ben.post("/api/clients", Map.of("name", "Halyard")).expect(201).text("/id");
    var step = planned(ben, client, "Call them");
    var done = planned(ben, client, "Write to them");
    finish(ben, done);
    var id = ben.memberId();
    assertThat(harbour.owner().get("/api/members/" + id + "/work").expect(200).json().toString())
        .isEqualTo("[{\"kind\":\"CLIENTS\",\"count\":1},{\"kind\":\"NEXT_STEPS\",\"count\":1}]");
    removed(harbour, id, ann).expect(204);
    var owner = harbour.owner();
    assertThat(owner.get("/api/clients/" + client).text("/ownerName")).isEqualTo("Ann Lee");
    var open = owner.get("/api/clients/" + client + "/next-steps");
    assertThat(open.text("/items/0/id")).isEqualTo(step.text("/id"));
    assertThat(open.text("/items/0/owner")).isEqualTo("Ann Lee");
    var past = owner.get("/api/clients/" + client + "/next-steps?done=true");
    assertThat(past.text("/items/0/owner")).isEqualTo("Ben Ortiz");
  }

  @Test
  void whoever_is_removed_is_signed_out_and_cannot_be_chosen(World world) {
    var harbour = world.signsUp("Harbour");
    var ben = harbour.recruiter("Ben Ortiz");
    var id = ben.memberId();
    var olga = harbour.owner();
    removed(harbour, id, olga.memberId()).expect(204);
    ben.get("/api/session").expect(401);
    ben.post("/api/session/refresh", null).expect(401);
    assertThat(left(olga, id)).isTrue();
    var theirs = Map.of("name", "Halyard", "ownerId", id);
    assertThat(olga.post("/api/clients", theirs).expect(400).text("/errors/0/field"))
        .isEqualTo("ownerId");
    var client = olga.post("/api/clients", Map.of("name", "Halyard")).text("/id");
    olga.post("/api/next-steps", step(client, "Call", id)).expect(400);
    olga.post("/api/members/" + id + "/invitation", null).expect(409);
    var change = Map.of("role", "OWNER", "ownClientsOnly", false);
    assertThat(olga.put("/api/members/" + id, change, 3).expect(409).text("/type"))
        .endsWith("has-left");
  }

  @Test
  void a_repeated_removal_changes_nothing_more(World world) {
    var harbour = world.signsUp("Harbour");
    var ben = harbour.recruiter("Ben Ortiz").memberId();
    var olga = harbour.owner();
    removed(harbour, ben, olga.memberId()).expect(204);
    var after = olga.get("/api/members").body();
    removed(harbour, ben, olga.memberId()).expect(204);
    assertThat(olga.get("/api/members").body()).isEqualTo(after);
  }

  @Test
  void the_same_address_brings_back_the_same_person(World world) {
    var harbour = world.signsUp("Harbour");
    var ben = harbour.recruiter("Ben Ortiz");
    var id = ben.memberId();
    var client = ben.post("/api/clients", Map.of("name", "Halyard")).expect(201).text("/id");
    removed(harbour, id, harbour.owner().memberId()).expect(204);
    var again = harbour.recruiter("Ben Ortiz");
    assertThat(again.memberId()).isEqualTo(id);
    assertThat(left(harbour.owner(), id)).isFalse();
    assertThat(again.get("/api/clients/" + client).text("/ownerName")).isEqualTo("Olga Owner");
  }

  @Test
  void somebody_without_an_address_comes_back_too(World world) {
    var harbour = world.signsUp("Harbour");
    var olga = harbour.owner();
    var name = Map.of("name", "Cem", "role", "RECRUITER");
    var cem = UUID.fromString(olga.post("/api/members", name).expect(201).text("/id"));
    removed(harbour, cem, olga.memberId()).expect(204);
    olga.delete("/api/members/" + cem + "/removal").expect(204);
    assertThat(left(olga, cem)).isFalse();
    removed(harbour, cem, olga.memberId()).expect(204);
  }

  @Test
  void an_open_invitation_ends_with_the_person_it_was_for(World world) {
    var harbour = world.signsUp("Harbour");
    var olga = harbour.owner();
    var mia = Map.of("name", "Mia", "email", "mia@" + harbour.domain(), "role", "RECRUITER");
    var id = olga.post("/api/members", mia).expect(201).text("/id");
    olga.post("/api/members/" + id + "/invitation", null).expect(201);
    var link = Postbox.secret("mia@" + harbour.domain(), 1);
    removed(harbour, UUID.fromString(id), olga.memberId()).expect(204);
    world.browser().post("/api/invitations/lookup", Map.of("secret", link)).expect(409);
    assertThat(olga.get("/api/members/invitations").json()).isEmpty();
  }

  @Test
  void the_last_owner_cannot_go_and_nobody_hands_over_to_nobody(World world) {
    var harbour = world.signsUp("Harbour");
    var ben = harbour.recruiter("Ben Ortiz").memberId();
    var ann = harbour.recruiter("Ann Lee").memberId();
    var olga = harbour.owner();
    assertThat(removed(harbour, olga.memberId(), ben).expect(409).text("/type"))
        .endsWith("last-owner");
    removed(harbour, ben, ben).expect(400);
    removed(harbour, ben, UUID.randomUUID()).expect(400);
    removed(harbour, ann, olga.memberId()).expect(204);
    assertThat(removed(harbour, ben, ann).expect(400).text("/errors/0/field"))
        .isEqualTo("receiverId");
    assertThat(left(olga, ben)).isFalse();
  }

  @Test
  void of_two_who_leave_their_work_to_each_other_at_once_one_stays(World world) {
    var harbour = world.signsUp("Harbour");
    var olga = harbour.owner();
    var ada = harbour.joins("Ada Keeper", "OWNER", false);
    var ben = harbour.recruiter("Ben Ortiz").memberId();
    var ann = harbour.recruiter("Ann Lee").memberId();
    var one = CompletableFuture.supplyAsync(() -> removing(olga, ben, ann).status());
    var other = CompletableFuture.supplyAsync(() -> removing(ada, ann, ben).status());
    assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(204, 400);
    assertThat(left(olga, ann)).isNotEqualTo(left(olga, ben));
  }

  /** More than fits into one piece, and the colleague leaves as well before it is through. */
  @Test
  void a_long_hand_over_goes_on_in_the_background_and_reaches_whoever_is_left(
      World world, AgencySql sql) throws InterruptedException {
    var harbour = world.signsUp("Harbour");
    var ben = harbour.recruiter("Ben Ortiz").memberId();
    var ann = harbour.recruiter("Ann Lee").memberId();
    var olga = harbour.owner().memberId();
    harbour.inBackground(() -> own(sql, ben, 2300));
    removed(harbour, ben, ann).expect(204);
    removed(harbour, ann, olga).expect(204);
    for (int i = 0; i < 100 && owned(harbour, sql, olga) < 2300; i++) {
      Thread.sleep(100);
    }
    assertThat(owned(harbour, sql, olga)).isEqualTo(2300);
  }

  @Test
  void only_an_owner_removes_anybody(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = harbour.joins("Mia Held", "MANAGER", false);
    var ben = harbour.recruiter("Ben Ortiz").memberId();
    removing(mia, ben, mia.memberId()).expect(403);
    mia.get("/api/members/" + ben + "/work").expect(403);
    mia.delete("/api/members/" + ben + "/removal").expect(403);
  }

  private static void own(AgencySql sql, UUID member, int clients) {
    for (int i = 0; i < clients; i++) {
      sql.update(
          """
          insert into client (agency_id, id, name, owner_id, stage, source, tags, off_limits,
            do_not_contact, origin, created_at, changed_at, version)
          values (:agency, :id, 'Many', :member, 'ACTIVE', 'UNKNOWN', '[]', false, false, 'MANUAL',
            utc_timestamp(6), utc_timestamp(6), 0)
          """,
          Map.of("id", Ids.next(), "member", member));
    }
  }

  private static long owned(TestAgency agency, AgencySql sql, UUID member) {
    return agency.working(
        () ->
            sql.count(
                "select count(*) from client where agency_id = :agency and owner_id = :member",
                Map.of("member", member)));
  }

  private static Answer removed(TestAgency agency, UUID who, UUID receiver) {
    return removing(agency.owner(), who, receiver);
  }

  private static Answer removing(Browser by, UUID who, UUID receiver) {
    return by.put("/api/members/" + who + "/removal", Map.of("receiverId", receiver));
  }

  private static boolean left(Browser browser, UUID member) {
    for (var each : browser.get("/api/members").expect(200).json()) {
      if (each.path("id").asText().equals(member.toString())) {
        return each.path("left").asBoolean();
      }
    }
    throw new AssertionError("Not among the people");
  }

  private static Answer planned(Browser browser, String client, String text) {
    return browser.post("/api/next-steps", step(client, text, browser.memberId())).expect(201);
  }

  private static Map<String, Object> step(String client, String text, UUID owner) {
    return Map.of("clientId", client, "text", text, "due", "tomorrow", "ownerId", owner);
  }

  private static void finish(Browser browser, Answer step) {
    var done =
        Map.of(
            "text", step.text("/text"),
            "due", step.text("/dueOn"),
            "ownerId", step.text("/ownerId"),
            "done", true);
    browser.put("/api/next-steps/" + step.text("/id"), done, 0).expect(200);
  }
}
