package rekindle.activities.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Halyard;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class TimelineEndpointTest {

  @Test
  void pages_stay_whole_while_colleagues_log_and_take_out(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var expected = new ArrayList<String>();
    for (int i = 0; i < 7; i++) {
      // Several at one instant: the order among them must hold from page to page.
      expected.addFirst(halyard.log("CALL", "when", i / 3 + 1 + ":00").text("/activity/id"));
    }
    var seen = new ArrayList<String>();
    var after = "";
    do {
      var page = halyard.browser().get(halyard.timeline() + "?limit=2" + after).expect(200).json();
      page.get("items").forEach(item -> seen.add(item.get("id").asText()));
      after = page.has("next") ? "&after=" + page.get("next").asText() : "";
      halyard.log("NOTE");
      halyard.browser().delete("/api/activities/" + seen.getLast()).expect(204);
    } while (!after.isEmpty());
    assertThat(seen).containsExactlyElementsOf(expected);
  }

  @Test
  void the_timeline_can_be_narrowed_by_kind_contact_and_direction(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    halyard.log("CALL", "contactId", halyard.dana());
    halyard.log("EMAIL", "contactId", halyard.frank(), "direction", "INBOUND");
    halyard.log("NOTE");
    assertThat(kinds(halyard, "")).containsExactly("NOTE", "EMAIL", "CALL");
    assertThat(kinds(halyard, "?kind=CALL,NOTE")).containsExactly("NOTE", "CALL");
    assertThat(kinds(halyard, "?kind=CALL&kind=NOTE")).containsExactly("NOTE", "CALL");
    assertThat(kinds(halyard, "?kind=EMAIL")).containsExactly("EMAIL");
    assertThat(kinds(halyard, "?direction=INBOUND")).containsExactly("EMAIL");
    assertThat(kinds(halyard, "?contact=" + halyard.dana())).containsExactly("CALL");
    for (var wrong : List.of("?kind=DANCE", "?limit=0", "?limit=201", "?after=nonsense")) {
      halyard.browser().get(halyard.timeline() + wrong).expect(400);
    }
  }

  @Test
  void the_timeline_of_another_agency_or_of_a_hidden_client_does_not_exist(World world) {
    var theirs = Halyard.madeBy(world.signsUp("Rival").owner());
    theirs.log("NOTE");
    var harbour = world.signsUp("Harbour");
    var hidden = Halyard.madeBy(harbour.owner());
    var random = "/api/clients/" + UUID.randomUUID() + "/activities";
    var ana = harbour.owner();
    assertThat(ana.get(theirs.timeline()).expect(404).body())
        .isEqualTo(ana.get(random).expect(404).body());
    var cem = harbour.joins("Cem Aydin", "RECRUITER", true);
    assertThat(cem.get(hidden.timeline()).expect(404).body())
        .isEqualTo(cem.get(random).expect(404).body());
  }

  @Test
  void a_contact_of_another_agency_narrows_to_nothing(World world) {
    var theirs = Halyard.madeBy(world.signsUp("Rival").owner());
    var ours = Halyard.madeBy(world.signsUp("Harbour").owner());
    ours.log("CALL", "contactId", ours.dana());
    assertThat(kinds(ours, "?contact=" + theirs.dana())).isEmpty();
  }

  private static List<String> kinds(Halyard halyard, String query) {
    var items = halyard.browser().get(halyard.timeline() + query).expect(200).json().get("items");
    return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
        .map(i -> items.get(i).get("kind").asText())
        .toList();
  }
}
