package rekindle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class SearchEndpointTest {

  @Test
  void any_word_finds_by_its_beginning_and_with_one_slip(World world) {
    var ana = world.signsUp("Harbour").owner();
    var halyard = client(ana, "Halyard Plastics Inc.", "halyard.example");
    client(ana, "Kestrel Robotics GmbH", "kestrel.example");
    ana.post(
            "/api/clients/" + halyard + "/contacts",
            Map.of(
                "givenName", "Dana", "familyName", "Novák", "emails", List.of("dn@plant2.example")))
        .expect(201);
    for (var typed :
        List.of("hal", "plast", "halyard pl", "nova", "dana hal", "haylard", "alyard", "plant2")) {
      assertThat(names(ana, typed)).as(typed).containsExactly("Halyard Plastics Inc.");
    }
    assertThat(ana.get("/api/search?q=novak").text("/0/person/name")).isEqualTo("Dana Novák");
    assertThat(names(ana, "kestrel plast")).isEmpty();
  }

  @Test
  void of_namesakes_at_one_client_the_one_who_was_meant_is_named(World world) {
    var ana = world.signsUp("Harbour").owner();
    var halyard = client(ana, "Halyard Plastics Inc.", "halyard.example");
    for (var family : List.of("Webb", "Smith")) {
      ana.post(
              "/api/clients/" + halyard + "/contacts",
              Map.of("givenName", "Dana", "familyName", family))
          .expect(201);
    }
    assertThat(ana.get("/api/search?q=dana%20webb").text("/0/person/name")).isEqualTo("Dana Webb");
    assertThat(ana.get("/api/search?q=dana%20smit").text("/0/person/name")).isEqualTo("Dana Smith");
  }

  @Test
  void many_people_of_many_names_are_searched_as_fast_as_one(World world) {
    var ana = world.signsUp("Harbour").owner();
    var halyard = client(ana, "Halyard Plastics Inc.", "halyard.example");
    for (int i = 0; i < 20; i++) {
      var person = Map.of("givenName", "Ada Bell Cox", "familyName", "Dun Eke Fox");
      ana.post("/api/clients/" + halyard + "/contacts", person).expect(201);
    }
    var asked = System.nanoTime();
    assertThat(names(ana, "a b c d e f")).containsExactly("Halyard Plastics Inc.");
    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void a_changed_name_is_found_at_once_and_the_old_one_no_more(World world) {
    var ana = world.signsUp("Harbour").owner();
    var id = client(ana, "Larkspur Software", "larkspur.example");
    ana.put("/api/clients/" + id, Map.of("name", "Oakhurst Health"), 0).expect(200);
    assertThat(names(ana, "oakh")).containsExactly("Oakhurst Health");
    assertThat(names(ana, "larkspur")).isEmpty();
  }

  @Test
  void nothing_of_another_agency_and_nothing_hidden_is_found(World world) {
    var harbour = world.signsUp("Harbour");
    client(harbour.owner(), "Zephyr Biotech", "zephyr.example");
    assertThat(names(world.signsUp("Rival").owner(), "zephyr")).isEmpty();
    assertThat(names(harbour.joins("Cem Aydin", "RECRUITER", true), "zephyr")).isEmpty();
  }

  private static String client(Browser browser, String name, String domain) {
    return browser
        .post("/api/clients", Map.of("name", name, "domain", domain))
        .expect(201)
        .text("/id");
  }

  private static List<String> names(Browser browser, String typed) {
    var names = new ArrayList<String>();
    browser
        .get("/api/search?q=" + typed.replace(" ", "%20"))
        .expect(200)
        .json()
        .forEach(hit -> names.add(hit.get("name").asText()));
    return names;
  }
}
