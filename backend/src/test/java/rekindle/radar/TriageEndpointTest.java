package rekindle.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

/** The first morning after a real history came in. */
@ExtendWith(RunningServer.class)
class TriageEndpointTest {
  private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");

  @Test
  void the_triage_of_a_real_history_is_a_list_that_somebody_can_work(World world) {
    world.clock().set(NOW);
    var harbour = world.signsUp("Harbour", "UTC", "USD", "US");
    ImportedHistory.into(harbour);
    Answer triage = harbour.owner().get("/api/triage").expect(200);
    assertThat(triage.number("/weOwe/count")).isEqualTo(7);
    assertThat(triage.number("/weOwe/older")).isEqualTo(55);
    assertThat(triage.number("/quiet/count")).isEqualTo(8);
    assertThat(triage.number("/cooling/count")).isEqualTo(17);
    assertThat(triage.number("/drifting/count")).isEqualTo(10);
    assertThat(triage.number("/active")).isEqualTo(24);
    assertThat(triage.number("/dormant/count")).isEqualTo(117);
    assertThat(triage.number("/total")).isEqualTo(183);
    assertThat(triage.json().at("/quiet/rows")).hasSize(8);
    triage
        .json()
        .at("/quiet/rows")
        .forEach(row -> assertThat(row.get("sentence").asText()).contains("silent"));

    parking_all_dormant_ones_is_one_action_and_can_be_taken_back(harbour.owner());
    every_slice_of_the_list_follows_the_one_before(harbour.owner());
    a_day_later_the_list_has_moved_by_itself(world, harbour.owner());
  }

  private void parking_all_dormant_ones_is_one_action_and_can_be_taken_back(Browser owner) {
    Answer parked = owner.post("/api/parked-clients", null).expect(201);
    assertThat(parked.number("/parked")).isEqualTo(117);
    assertThat(owner.get("/api/quiet").number("/summary/parked")).isEqualTo(117);
    assertThat(owner.get("/api/quiet").number("/summary/dormant")).isZero();
    owner.delete("/api/parked-clients/" + parked.text("/id")).expect(204);
    assertThat(owner.get("/api/quiet").number("/summary/dormant")).isEqualTo(117);
    owner.delete("/api/parked-clients/" + parked.text("/id")).expect(404);
  }

  private void every_slice_of_the_list_follows_the_one_before(Browser owner) {
    for (String sort : Set.of("SILENCE", "OWNER", "STAGE", "NAME")) {
      for (String order : Set.of("ASC", "DESC")) {
        Set<String> seen = new HashSet<>();
        String path = "/api/quiet?limit=7&sort=" + sort + "&order=" + order;
        Answer slice = owner.get(path).expect(200);
        slice.json().get("items").forEach(row -> seen.add(row.get("clientId").asText()));
        while (slice.json().has("next")) {
          slice = owner.get(path + "&after=" + slice.text("/next")).expect(200);
          slice
              .json()
              .get("items")
              .forEach(row -> assertThat(seen.add(row.get("clientId").asText())).isTrue());
        }
        assertThat(seen).as("%s %s", sort, order).hasSize(7 + 8 + 17 + 10);
      }
    }
  }

  private void a_day_later_the_list_has_moved_by_itself(World world, Browser owner) {
    int before = owner.get("/api/quiet").number("/summary/dormant");
    world.clock().advance(Duration.ofDays(7));
    Answer later = owner.get("/api/quiet?state=QUIET&state=COOLING").expect(200);
    assertThat(later.number("/summary/dormant")).isGreaterThan(before);
    assertThat(later.number("/summary/total")).isEqualTo(183);
  }
}
