package rekindle.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityKind;
import rekindle.activities.ActivityLog;
import rekindle.activities.Direction;
import rekindle.activities.NewActivity;
import rekindle.activities.Provenance;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.ChangedMeanwhile;
import rekindle.silence.model.Thresholds;
import rekindle.support.AtOnce;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class AtOnceTest {

  @Test
  void parking_and_logging_at_once_leave_the_list_and_the_page_in_agreement(
      World world, ParkingRepository parkings, Pulses pulses, AtOnce atOnce) throws Exception {
    TestAgency harbour = world.signsUp("Harbour");
    Browser owner = harbour.owner();
    UUID client = client(owner);
    UUID olga = owner.memberId();
    Parking parking =
        new Parking(
            client, null, olga, world.clock().instant(), LocalDate.of(2026, 12, 1), "Later");
    int logged =
        atOnce.run(
            harbour,
            () -> {
              parkings.save(List.of(parking));
              pulses.rescore(List.of(client));
            },
            () -> voicemail(owner, client));
    assertThat(logged).isEqualTo(201);
    assertThat(owner.get("/api/clients/" + client + "/silence").text("/state")).isEqualTo("PARKED");
    assertThat(owner.get("/api/quiet?state=PARKED").json().get("items")).hasSize(1);
  }

  @Test
  void a_client_who_writes_while_the_dormant_are_parked_is_not_parked(
      World world, ActivityLog log, AtOnce atOnce) throws Exception {
    TestAgency harbour = world.signsUp("Harbour");
    Browser owner = harbour.owner();
    UUID client = client(owner);
    ActivityContent mail =
        ActivityContent.of(
            ActivityKind.EMAIL, Direction.INBOUND, world.clock().instant().minusSeconds(60));
    owner
        .post(
            "/api/activities",
            Map.of(
                "clientId", client, "kind", "EMAIL", "direction", "INBOUND", "when", "2026-04-01"))
        .expect(201);
    assertThat(owner.get("/api/quiet").number("/summary/dormant")).isEqualTo(1);
    int parked =
        atOnce.run(
            harbour,
            () ->
                log.recordAll(
                    List.of(new NewActivity(Ids.next(), client, mail, Provenance.manual()))),
            () -> owner.post("/api/parked-clients", Map.of()).status());
    assertThat(parked).isEqualTo(409);
    assertThat(owner.get("/api/quiet").number("/summary/weOwe")).isEqualTo(1);
  }

  @Test
  void of_two_who_save_the_first_settings_at_once_one_is_told(
      World world, SilenceSettingsService settings, AtOnce atOnce) throws Exception {
    TestAgency harbour = world.signsUp("Harbour");
    Throwable lost =
        atOnce.run(
            harbour,
            () -> settings.change(usualGap(14), 0),
            () ->
                catchThrowable(() -> harbour.inBackground(() -> settings.change(usualGap(28), 0))));
    assertThat(lost).isInstanceOf(ChangedMeanwhile.class);
    var stored = harbour.owner().get("/api/settings/silence");
    assertThat(stored.number("/usualGapDays")).isEqualTo(14);
    assertThat(stored.number("/version")).isEqualTo(1);
  }

  private static Thresholds usualGap(int days) {
    return new Thresholds(0.2, 0.05, days, 30, 90, Set.of("ACTIVE"));
  }

  private static UUID client(Browser owner) {
    var made = owner.post("/api/clients", Map.of("name", "Halyard Plastics")).expect(201);
    return UUID.fromString(made.text("/id"));
  }

  private static int voicemail(Browser who, UUID client) {
    return who.post("/api/activities", Map.of("clientId", client, "kind", "VOICEMAIL")).status();
  }
}
