package rekindle.deleting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.importing.Importer;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.Halyard;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;
import rekindle.tenancy.AgencySql;

@ExtendWith(RunningServer.class)
class DeletionEndpointTest {
  private TestAgency harbour;
  private Browser olga;

  @BeforeEach
  void an_agency(World world) {
    harbour = world.signsUp("Harbour");
    olga = harbour.owner();
  }

  @Test
  void a_deleted_client_is_nowhere_and_comes_back_exactly_as_it_was(AgencySql sql) {
    var halyard = FullClient.of(olga);
    var before = Rows.of(harbour, sql);
    var deletion = delete("/api/clients/" + halyard.id()).expect(200);
    olga.get("/api/clients/" + halyard.id()).expect(404);
    olga.get("/api/contacts/" + halyard.dana()).expect(404);
    assertThat(olga.get("/api/clients").json().at("/items")).hasSize(1);
    assertThat(olga.get("/api/search?q=halyard").json()).isEmpty();
    assertThat(olga.get("/api/search?q=dana").json()).isEmpty();
    assertThat(olga.get("/api/triage").text("/total")).isEqualTo("1");
    assertThat(Rows.of(harbour, sql).get("search_term")).hasSize(1);
    var restored = restore(deletion).expect(200);
    assertThat(restored.text("/clientId")).isEqualTo(halyard.id().toString());
    assertThat(Rows.of(harbour, sql)).isEqualTo(before);
    restore(deletion).expect(404);
  }

  @Test
  void what_is_deleted_is_listed_with_who_did_it_and_until_when(World world) {
    var halyard = Halyard.madeBy(olga);
    var ben = harbour.recruiter("Ben Ortiz");
    delete("/api/contacts/" + halyard.dana(), ben).expect(200);
    world.clock().advance(Duration.ofDays(1));
    delete("/api/clients/" + halyard.id()).expect(200);
    var list = olga.get("/api/deletions").expect(200);
    assertThat(list.json().at("/items").findValuesAsText("name"))
        .containsExactly("Halyard Plastics", "Dana Whitfield");
    assertThat(list.text("/items/1/by")).isEqualTo("Ben Ortiz");
    assertThat(list.text("/items/1/client")).isEqualTo("Halyard Plastics");
    assertThat(list.text("/items/1/goneAt")).isEqualTo("2026-10-14T13:00:00Z");
    var first = olga.get("/api/deletions?limit=1");
    var second = olga.get("/api/deletions?limit=1&after=" + first.text("/next"));
    assertThat(second.text("/items/0/name")).isEqualTo("Dana Whitfield");
    world.clock().advance(Duration.ofDays(29));
    assertThat(olga.get("/api/deletions").json().at("/items").findValuesAsText("name"))
        .containsExactly("Halyard Plastics");
  }

  @Test
  void a_deleted_contact_leaves_what_was_noted_and_gets_it_back(AgencySql sql) {
    var halyard = FullClient.of(olga);
    var before = Rows.of(harbour, sql);
    var deletion = delete("/api/contacts/" + halyard.dana()).expect(200);
    assertThat(halyard.entries()).isEqualTo(2);
    assertThat(olga.get(halyard.timeline()).body()).doesNotContain("Dana");
    assertThat(olga.get("/api/contacts/" + halyard.frank()).body()).doesNotContain("introducedBy");
    restore(deletion).expect(200);
    assertThat(Rows.of(harbour, sql)).isEqualTo(before);
  }

  @Test
  void a_deleted_next_step_comes_back() {
    var halyard = FullClient.of(olga);
    var steps = "/api/clients/" + halyard.id() + "/next-steps";
    var step = olga.get(steps).text("/items/0/id");
    var version = olga.get(steps).number("/items/0/version");
    olga.send("DELETE", "/api/next-steps/" + step, null, ifMatch(version + 1)).expect(412);
    var deletion = olga.send("DELETE", "/api/next-steps/" + step, null, ifMatch(version));
    assertThat(deletion.expect(200).text("/name")).isEqualTo("Send the paper");
    assertThat(olga.get(steps).json().at("/items")).isEmpty();
    restore(deletion).expect(200);
    assertThat(olga.get(steps).text("/items/0/id")).isEqualTo(step);
  }

  @Test
  void whoever_read_an_older_version_deletes_nothing() {
    var halyard = Halyard.madeBy(olga);
    var path = "/api/clients/" + halyard.id();
    olga.put(path, Map.of("name", "Halyard Group"), 0).expect(200);
    var lost = olga.send("DELETE", path, null, ifMatch(0)).expect(412);
    assertThat(lost.text("/type")).endsWith("changed-meanwhile");
    assertThat(lost.text("/by")).isEqualTo("You");
    olga.delete(path).expect(428);
    olga.get(path).expect(200);
  }

  @Test
  void a_contact_waits_for_the_client_it_belonged_to() {
    var halyard = Halyard.madeBy(olga);
    var dana = delete("/api/contacts/" + halyard.dana()).expect(200);
    var client = delete("/api/clients/" + halyard.id()).expect(200);
    assertThat(restore(dana).expect(409).text("/detail")).contains("Halyard Plastics");
    restore(client).expect(200);
    restore(dana).expect(200);
    olga.get("/api/contacts/" + halyard.dana()).expect(200);
  }

  @Test
  void what_belonged_to_a_client_that_left_with_its_import_is_refused_and_kept() {
    var done = Importer.start(olga);
    done.upload("clients.csv", "Company\nElm Foods\n").expect(200);
    done.preview();
    done.commit();
    var elm = olga.get("/api/clients?limit=25").text("/items/0/id");
    var contact = Map.of("familyName", "Okafor");
    var added = olga.post("/api/clients/" + elm + "/contacts", contact).expect(201).text("/id");
    var deletion = delete("/api/contacts/" + added).expect(200);
    done.undo();
    olga.get("/api/clients/" + elm).expect(404);
    for (int i = 0; i < 2; i++) {
      assertThat(restore(deletion).expect(409).text("/type")).endsWith("/client-gone");
    }
  }

  @Test
  void sites_lose_their_parent_and_find_it_again_unless_they_have_another_by_then() {
    var parent = client("Halyard");
    var plant = site("Plant 1", parent);
    var other = site("Plant 2", parent);
    var deletion = delete("/api/clients/" + parent).expect(200);
    assertThat(olga.get("/api/clients/" + plant).body()).doesNotContain("parentId");
    var group = client("Group");
    var version = olga.get("/api/clients/" + other).number("/version");
    olga.put("/api/clients/" + other, Map.of("name", "Plant 2", "parentId", group), version)
        .expect(200);
    restore(deletion).expect(200);
    assertThat(olga.get("/api/clients/" + plant).text("/parentId")).isEqualTo(parent);
    assertThat(olga.get("/api/clients/" + other).text("/parentId")).isEqualTo(group);
  }

  @Test
  void a_client_of_somebody_who_has_left_since_comes_back_to_their_colleague()
      throws InterruptedException {
    var ben = harbour.recruiter("Ben Ortiz");
    var id = ben.post("/api/clients", Map.of("name", "Halyard")).expect(201).text("/id");
    var deletion = delete("/api/clients/" + id).expect(200);
    var receiver = Map.of("receiverId", olga.memberId());
    olga.put("/api/members/" + ben.memberId() + "/removal", receiver).expect(204);
    restore(deletion).expect(200);
    for (int i = 0; i < 100 && !owner(id).equals("Olga Owner"); i++) {
      Thread.sleep(100);
    }
    assertThat(owner(id)).isEqualTo("Olga Owner");
  }

  @Test
  void a_recruiter_with_own_clients_alone_sees_and_restores_only_those() {
    var lars = harbour.joins("Lars Limited", "RECRUITER", true);
    var theirs = delete("/api/clients/" + client("Halyard")).expect(200);
    var made = lars.post("/api/clients", Map.of("name", "Own")).expect(201).text("/id");
    var own = delete("/api/clients/" + made, lars).expect(200);
    assertThat(lars.get("/api/deletions").json().at("/items").findValuesAsText("name"))
        .containsExactly("Own");
    lars.post("/api/deletions/" + theirs.text("/id") + "/restoration", null).expect(404);
    lars.post("/api/deletions/" + own.text("/id") + "/restoration", null).expect(200);
  }

  @Test
  void the_history_says_who_deleted_and_restored_it() {
    var halyard = Halyard.madeBy(olga);
    var ben = harbour.recruiter("Ben Ortiz");
    var deletion = delete("/api/clients/" + halyard.id(), ben).expect(200);
    olga.get("/api/clients/" + halyard.id() + "/history").expect(404);
    restore(deletion).expect(200);
    var history = olga.get("/api/clients/" + halyard.id() + "/history").expect(200).json();
    assertThat(history.at("/items").findValuesAsText("act"))
        .containsExactly("RESTORED", "REMOVED", "ADDED", "ADDED", "ADDED");
    assertThat(history.at("/items/0/by/name").asText()).isEqualTo("Olga Owner");
    assertThat(history.at("/items/1/by/name").asText()).isEqualTo("Ben Ortiz");
    assertThat(history.at("/items/1/changes/0/before").asText()).isEqualTo("Halyard Plastics");
  }

  @Test
  void a_file_that_leaves_has_nothing_that_is_deleted() {
    var halyard = Halyard.madeBy(olga);
    halyard.log("CALL", "contactId", halyard.dana(), "text", "She was out.");
    var deletion = delete("/api/clients/" + halyard.id()).expect(200);
    for (var kind : List.of("CLIENTS", "CONTACTS", "ACTIVITIES")) {
      assertThat(export(kind)).doesNotContain("Halyard", "Whitfield", "She was out.");
    }
    restore(deletion).expect(200);
    assertThat(export("ACTIVITIES")).contains("She was out.");
  }

  @Test
  void whoever_restores_learns_of_a_client_that_came_in_its_place() {
    var halyard = Map.of("name", "Halyard", "domain", "halyard.example");
    var first = olga.post("/api/clients", halyard).expect(201).text("/id");
    var deletion = delete("/api/clients/" + first).expect(200);
    var again = Map.of("name", "Halyard Ltd", "domain", "halyard.example");
    olga.post("/api/clients", again).expect(201);
    assertThat(restore(deletion).expect(200).text("/twin")).isEqualTo("Halyard Ltd");
  }

  @Test
  void another_agency_can_neither_see_nor_restore(World world) {
    var deletion = delete("/api/clients/" + client("Halyard")).expect(200);
    var rival = world.signsUp("Rival").owner();
    assertThat(rival.get("/api/deletions").json().at("/items")).isEmpty();
    rival.post("/api/deletions/" + deletion.text("/id") + "/restoration", null).expect(404);
    restore(deletion).expect(200);
  }

  private String export(String kind) {
    return olga.post("/api/exports", Map.of("kind", kind)).expect(200).body();
  }

  private String owner(String client) {
    return olga.get("/api/clients/" + client).text("/ownerName");
  }

  private String client(String name) {
    return olga.post("/api/clients", Map.of("name", name)).expect(201).text("/id");
  }

  private String site(String name, String parent) {
    var site = Map.of("name", name, "parentId", parent);
    return olga.post("/api/clients", site).expect(201).text("/id");
  }

  private Answer delete(String path) {
    return delete(path, olga);
  }

  private static Answer delete(String path, Browser by) {
    return by.send("DELETE", path, null, ifMatch(by.get(path).number("/version")));
  }

  private Answer restore(Answer deletion) {
    return olga.post("/api/deletions/" + deletion.text("/id") + "/restoration", null);
  }

  private static Map<String, String> ifMatch(int version) {
    return Map.of("If-Match", "\"" + version + "\"");
  }
}
