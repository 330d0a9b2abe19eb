package rekindle.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

/** What an agency decides about all of its clients reaches each of them soon after. */
@ExtendWith(RunningServer.class)
class RefreshEndpointTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void days_are_counted_again_where_the_agency_moves_to_another_zone(World world) throws Exception {
    TestAgency harbour = world.signsUp("Harbour", "America/Chicago", "USD", "US");
    Browser owner = harbour.owner();
    Desk desk = Desk.at(harbour, owner, "Halyard Plastics");
    desk.they_write(-7, null);
    assertThat(owner.get(desk.path("/silence")).text("/silentSince")).isEqualTo("2026-09-07");
    var moved =
        Map.of(
            "name", "Harbour", "timeZone", "Pacific/Auckland", "currency", "NZD", "country", "NZ");
    owner.put("/api/agency", moved, 0).expect(200);
    until(() -> owner.get(desk.path("/silence")).text("/silentSince").equals("2026-09-08"));
  }

  @Test
  void new_thresholds_reach_the_list(World world) throws Exception {
    TestAgency harbour = QuietEndpointTest.harbour(world);
    Browser owner = harbour.owner();
    Desk desk = Desk.at(harbour, owner, "Halyard Plastics");
    desk.talk(0, 63, 7, null);
    world.clock().set(Desk.day(110));
    assertThat(owner.get("/api/quiet").number("/summary/quiet")).isEqualTo(1);
    var patient =
        Desk.body(
            "cooling",
            "0.10",
            "quiet",
            "0.01",
            "usualGapDays",
            60,
            "oweDays",
            30,
            "dormantDays",
            180,
            "caredStages",
            List.of("KEY_ACCOUNT"));
    owner.put("/api/settings/silence", patient, 0).expect(200);
    until(() -> owner.get("/api/quiet").number("/summary/cooling") == 1);
    assertThat(owner.get("/api/quiet").number("/summary/quiet")).isZero();
    patient.remove("cooling");
    patient.put("caredStages", List.of("LOUD"));
    assertThat(owner.put("/api/settings/silence", patient, 1).expect(400).body())
        .contains("Give a share from 0.02 (2 %) to 0.5 (50 %).");
    patient.put("cooling", "0.10");
    assertThat(owner.put("/api/settings/silence", patient, 1).expect(400).body())
        .contains("Choose among prospect, active, key account, former.");
  }

  private static void until(BooleanSupplier condition) throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.sleep(50);
    }
  }
}
