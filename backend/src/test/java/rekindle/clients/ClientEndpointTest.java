package rekindle.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class ClientEndpointTest {

  @Test
  void a_web_address_is_kept_as_the_domain_that_was_registered(World world) {
    var made = add(world.signsUp("Harbour").owner(), "Müller", "domain", "www.Müller.example");
    assertThat(made.expect(201).text("/domain")).isEqualTo("xn--mller-kva.example");
  }

  @Test
  void a_client_belongs_to_whoever_makes_it_and_keeps_a_bare_domain(World world) {
    var ana = world.signsUp("Harbour").owner();
    var made =
        ana.post(
                "/api/clients",
                Map.of("name", "Halyard Plastics", "domain", "https://www.Halyard.example/jobs"))
            .expect(201);
    assertThat(made.text("/domain")).isEqualTo("halyard.example");
    assertThat(made.text("/ownerId")).isEqualTo(ana.memberId().toString());
    assertThat(made.header("ETag")).isEqualTo("\"0\"");
  }

  @Test
  void all_that_is_wrong_is_said_at_once(World world) {
    var ana = world.signsUp("Harbour").owner();
    var client = add(ana, " ", "domain", "not a domain !!").expect(400);
    assertThat(client.json().get("errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder("name", "domain");
    var wrong = Map.of("familyName", "N", "emails", List.of("x"), "phones", List.of("call me"));
    var contact = ana.post("/api/clients/" + halyard(ana) + "/contacts", wrong).expect(400);
    assertThat(contact.json().get("errors").findValuesAsText("message"))
        .containsExactlyInAnyOrder(
            "This is not an e-mail address.", "Write the number as you would dial it.");
  }

  @Test
  void a_second_client_with_the_same_web_address_is_refused_with_the_name_of_the_first(
      World world) {
    var harbour = world.signsUp("Harbour");
    var ana = harbour.owner();
    var first = add(ana, "Oakhurst", "domain", "oakhurst.example").expect(201).text("/id");
    var refusal = add(ana, "Oakhurst", "domain", "www.oakhurst.example").expect(400);
    assertThat(refusal.text("/errors/0/field")).isEqualTo("domain");
    assertThat(refusal.text("/errors/0/message")).startsWith("“Oakhurst” has this web address");
    var site = Map.of("name", "Oakhurst", "domain", "oakhurst.example", "site", "Plant 2");
    ana.post("/api/clients", site).expect(201);
    add(ana, "Oakhurst Mills", "domain", "oakhurst.example", "parentId", first).expect(201);
    var cem = harbour.joins("Cem Aydin", "RECRUITER", true);
    assertThat(add(cem, "Mine", "domain", "oakhurst.example").expect(400).body())
        .doesNotContain("Oakhurst")
        .contains("A client of a colleague's has this web address already.");
    var other = add(ana, "Elm", "domain", "elm.example").expect(201).text("/id");
    var path = "/api/clients/" + other;
    ana.put(path, Map.of("name", "Elm", "domain", "oakhurst.example"), 0).expect(400);
    ana.put(path, Map.of("name", "Elm Ltd", "domain", "elm.example"), 0).expect(200);
    var elsewhere = Map.of("name", "Oakhurst", "domain", "oakhurst.example", "parentId", other);
    ana.post("/api/clients", elsewhere).expect(400);
    var lyon = add(ana, "Oakhurst", "domain", "oakhurst.example", "site", "Lyon").expect(201);
    var moved = Map.of("name", "Oakhurst", "domain", "oakhurst.example", "site", "Plant 2");
    ana.put("/api/clients/" + lyon.text("/id"), moved, 0).expect(400);
    add(world.signsUp("Rival").owner(), "Oakhurst", "domain", "oakhurst.example").expect(201);
  }

  @Test
  void two_who_edit_at_once_cannot_overwrite_each_other(World world) {
    var harbour = world.signsUp("Harbour");
    var ana = harbour.owner();
    var ben = harbour.recruiter("Ben Ortiz");
    var path = "/api/clients/" + halyard(ana);
    ana.put(path, Map.of("name", "Halyard Plastics Inc."), 0).expect(200);
    var refusal = ben.put(path, Map.of("name", "Halyard Plc"), 0).expect(412);
    assertThat(refusal.text("/changes/0/field")).isEqualTo("name");
    assertThat(refusal.text("/changes/0/value")).isEqualTo("Halyard Plastics Inc.");
    assertThat(refusal.text("/by")).isEqualTo("Olga Owner");
    assertThat(refusal.text("/detail")).startsWith("Olga Owner saved this while you were editing.");
    var own = ana.put(path, Map.of("name", "Halyard Plc"), 0).expect(412);
    assertThat(own.text("/by")).isEqualTo("You");
  }

  @Test
  void lists_are_paged_by_key_without_gaps_or_repeats(World world) {
    var ana = world.signsUp("Harbour").owner();
    for (int i = 0; i < 7; i++) {
      ana.post("/api/clients", Map.of("name", "Client " + i % 3)).expect(201);
    }
    for (var sort : List.of("NAME", "STAGE", "OWNER", "CHANGED")) {
      var seen = new ArrayList<String>();
      var after = "";
      do {
        var page = ana.get("/api/clients?limit=2&sort=" + sort + after).expect(200).json();
        page.get("items").forEach(item -> seen.add(item.get("id").asText()));
        after = page.has("next") ? "&after=" + page.get("next").asText() : "";
      } while (!after.isEmpty());
      assertThat(seen).as(sort).hasSize(7).doesNotHaveDuplicates();
    }
  }

  @Test
  void where_one_list_ended_is_nowhere_in_another(World world) {
    var ana = world.signsUp("Harbour").owner();
    add(ana, "One").expect(201);
    var path = "/api/clients/" + add(ana, "Two").expect(201).text("/id");
    var next = ana.get("/api/clients?limit=1").text("/next");
    for (var list : List.of("/api/imports", path + "/activities", path + "/next-steps")) {
      ana.get(list + "?after=" + next).expect(400);
    }
  }

  @Test
  void what_people_type_is_text_to_find_and_no_pattern(World world) {
    var ana = world.signsUp("Harbour").owner();
    ana.post("/api/clients", Map.of("name", "100% Steel")).expect(201);
    ana.post("/api/clients", Map.of("name", "1000 Steel")).expect(201);
    assertThat(ana.get("/api/clients?name=100%25").json().get("items")).hasSize(1);
  }

  @Test
  void a_list_can_be_narrowed_to_what_a_search_has_found(World world) {
    var harbour = world.signsUp("Harbour");
    var ana = harbour.owner();
    var halyard = halyard(ana);
    ana.post("/api/clients", Map.of("name", "Kestrel Robotics")).expect(201);
    var found = ana.get("/api/clients?id=" + halyard).json().get("items");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).get("id").asText()).isEqualTo(halyard);
    var theirs = halyard(world.signsUp("Rival").owner());
    assertThat(ana.get("/api/clients?id=" + theirs).json().get("items")).isEmpty();
  }

  @Test
  void a_client_lists_what_lies_right_below_it(World world) {
    var ana = world.signsUp("Harbour").owner();
    var halyard = halyard(ana);
    var plant = ana.post("/api/clients", Map.of("name", "Plant 2", "parentId", halyard));
    var line = Map.of("name", "Line 7", "parentId", plant.expect(201).text("/id"));
    ana.post("/api/clients", line).expect(201);
    var below = ana.get("/api/clients?parent=" + halyard).json().get("items");
    assertThat(below.findValuesAsText("name")).containsExactly("Plant 2");
  }

  @Test
  void a_recruiter_limited_to_their_own_clients_sees_no_others(World world) {
    var harbour = world.signsUp("Harbour");
    var others = halyard(harbour.owner());
    var cem = harbour.joins("Cem Aydin", "RECRUITER", true);
    var own = halyard(cem);
    assertThat(cem.get("/api/clients").json().get("items")).hasSize(1);
    var hidden = cem.get("/api/clients/" + others).expect(404);
    var random = cem.get("/api/clients/" + UUID.randomUUID()).expect(404);
    assertThat(hidden.body()).isEqualTo(random.body());
    cem.get("/api/clients/" + others + "/contacts").expect(404);
    cem.get("/api/clients/" + own).expect(200);
  }

  private static String halyard(Browser browser) {
    return browser.post("/api/clients", Map.of("name", "Halyard Plastics")).expect(201).text("/id");
  }

  private static Answer add(Browser who, String name, Object... more) {
    var body = new HashMap<String, Object>(Map.of("name", name));
    for (int i = 0; i < more.length; i += 2) {
      body.put((String) more[i], more[i + 1]);
    }
    return who.post("/api/clients", body);
  }
}
