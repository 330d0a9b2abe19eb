package rekindle.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.importing.Importer;
import rekindle.support.Browser;
import rekindle.support.Halyard;
import rekindle.support.RunningServer;
import rekindle.support.World;
import rekindle.tenancy.ledger.LedgerErasure;

@ExtendWith(RunningServer.class)
class HistoryEndpointTest {

  @Test
  void a_clients_history_says_who_did_what_by_name(World world) {
    var harbour = world.signsUp("Harbour");
    var ana = harbour.owner();
    var ben = harbour.recruiter("Ben Ortiz");
    var halyard = Halyard.madeBy(ana);
    var call = halyard.logged("CALL", "text", "She was out.");
    var path = "/api/clients/" + halyard.id();
    ben.put(path, described("stage", "ACTIVE", "ownerId", ben.memberId()), 0).expect(200);
    var correction =
        Map.of("kind", "CALL", "direction", "OUTBOUND", "when", "now", "text", "She called back.");
    ana.put(call, correction, 0).expect(200);
    var lines = lines(ana, path + "/history");
    assertThat(lines)
        .startsWith("Olga Owner CHANGED ACTIVITY CALL", "Ben Ortiz CHANGED CLIENT Halyard Plastics")
        .endsWith("Olga Owner ADDED CLIENT Halyard Plastics")
        .contains(
            "Olga Owner ADDED ACTIVITY CALL",
            "Olga Owner ADDED CONTACT Dana Whitfield",
            "Olga Owner ADDED CONTACT Frank Osei");
    var items = ana.get(path + "/history").expect(200).json().get("items");
    assertThat(change(items.get(1), "stage")).isEqualTo("PROSPECT → ACTIVE");
    assertThat(change(items.get(1), "ownerId")).isEqualTo("Olga Owner → Ben Ortiz");
    assertThat(change(items.get(0), "text")).isEqualTo("She was out. → She called back.");
    assertThat(items.get(0).has("address")).isFalse();
  }

  @Test
  void a_contacts_history_is_theirs_alone_and_outlives_their_words(
      World world, LedgerErasure erasure) {
    var harbour = world.signsUp("Harbour");
    var halyard = Halyard.madeBy(harbour.owner());
    var path = "/api/contacts/" + halyard.dana();
    var dana = Map.of("givenName", "Dana", "familyName", "Novak", "phones", List.of("0142685300"));
    harbour.owner().put(path, dana, 0).expect(200);
    var items = harbour.owner().get(path + "/history").expect(200).json().get("items");
    assertThat(items).hasSize(2);
    assertThat(change(items.get(0), "familyName")).isEqualTo("Whitfield → Novak");
    assertThat(change(items.get(0), "phones")).isEqualTo("nothing → +33142685300");
    harbour.inBackground(() -> erasure.eraseWordsOf(halyard.dana()));
    var erased = harbour.owner().get(path + "/history").expect(200).json().get("items").get(0);
    assertThat(erased.get("erased").asBoolean()).isTrue();
    assertThat(erased.get("changes")).isEmpty();
  }

  @Test
  void what_an_import_brought_says_so_without_an_entry_of_its_own(World world) {
    var ana = world.signsUp("Harbour").owner();
    var first = Importer.start(ana);
    first.upload("clients.csv", "Client ID,Company,Industry\n1,Alder Dairy,Milk\n").expect(200);
    first.preview();
    first.commit();
    var second = Importer.start(ana);
    second.upload("clients.csv", "Client ID,Company,Industry\n1,Alder Dairy,Cheese\n").expect(200);
    second.preview();
    second.commit();
    var id = ana.get("/api/clients").expect(200).text("/items/0/id");
    var items = ana.get("/api/clients/" + id + "/history").expect(200).json().get("items");
    assertThat(items).hasSize(2);
    assertThat(change(items.get(0), "industry")).isEqualTo("Milk → Cheese");
    assertThat(items).allMatch(each -> each.get("imported").asBoolean());
    assertThat(items).allMatch(each -> each.at("/by/name").asText().equals("Olga Owner"));
  }

  @Test
  void who_may_not_see_a_client_does_not_see_its_history(World world) {
    var harbour = world.signsUp("Harbour");
    var halyard = Halyard.madeBy(harbour.owner());
    var cem = harbour.joins("Cem Aydin", "RECRUITER", true);
    cem.get("/api/clients/" + halyard.id() + "/history").expect(404);
    cem.get("/api/contacts/" + halyard.dana() + "/history").expect(404);
  }

  @Test
  void a_history_is_paged_without_gaps_or_repeats(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    for (int i = 0; i < 4; i++) {
      halyard.log("CALL");
    }
    var seen = new ArrayList<String>();
    var after = "";
    do {
      var page = halyard.browser().get("/api/clients/" + halyard.id() + "/history?limit=3" + after);
      page.expect(200).json().get("items").forEach(each -> seen.add(each.get("id").asText()));
      after = page.json().has("next") ? "&after=" + page.text("/next") : "";
    } while (!after.isEmpty());
    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
  }

  private static Map<String, Object> described(Object... more) {
    var details = new HashMap<String, Object>(Map.of("name", "Halyard Plastics"));
    for (int i = 0; i < more.length; i += 2) {
      details.put((String) more[i], more[i + 1]);
    }
    return details;
  }

  private static List<String> lines(Browser browser, String path) {
    var lines = new ArrayList<String>();
    browser
        .get(path)
        .expect(200)
        .json()
        .get("items")
        .forEach(
            each ->
                lines.add(
                    "%s %s %s %s"
                        .formatted(
                            each.at("/by/name").asText(),
                            each.get("act").asText(),
                            each.get("kind").asText(),
                            each.at("/what/name").asText())));
    return lines;
  }

  private static String change(JsonNode item, String field) {
    for (var each : item.get("changes")) {
      if (each.get("field").asText().equals(field)) {
        return each.path("before").asText("nothing") + " → " + each.path("after").asText("nothing");
      }
    }
    return "unchanged";
  }
}
