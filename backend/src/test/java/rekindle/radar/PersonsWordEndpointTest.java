package rekindle.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

/** What people decide about a silence: their word, parking, the agency's thresholds. */
@ExtendWith(RunningServer.class)
class PersonsWordEndpointTest {
  private static final String SETTINGS = "/api/settings/silence";

  @Test
  void a_persons_word_ends_quiet_by_one_key(World world) {
    var desk = quietClient(world);
    desk.agency().owner().put(desk.path("/not-quiet"), Desk.body()).expect(204);
    assertThat(state(desk)).isEqualTo("ACTIVE");
  }

  @Test
  void a_word_names_whose_it_is_and_can_be_taken_back(World world) {
    var desk = quietClient(world);
    var owner = desk.agency().owner();
    owner.put(desk.path("/not-quiet"), Desk.body()).expect(204);
    var vouched = owner.get(desk.path("/silence"));
    assertThat(vouched.text("/sentence")).startsWith("Olga Owner said today that all is well");
    assertThat(vouched.text("/stateSince")).startsWith("2027-01-02");
    assertThat(vouched.json().at("/rarity").isMissingNode()).isTrue();
    owner.delete(desk.path("/not-quiet")).expect(204);
    assertThat(state(desk)).isEqualTo("QUIET");
    owner.delete(desk.path("/not-quiet")).expect(404);
  }

  @Test
  void nobody_takes_back_a_colleagues_word(World world) {
    var desk = quietClient(world);
    var owner = desk.agency().owner();
    var ben = desk.agency().recruiter("Ben Ortiz");
    owner.put(desk.path("/not-quiet"), Desk.body()).expect(204);
    ben.put(desk.path("/not-quiet"), Desk.body()).expect(204);
    owner.delete(desk.path("/not-quiet")).expect(204);
    assertThat(owner.get(desk.path("/silence")).text("/sentence")).startsWith("Ben Ortiz said");
    owner.delete(desk.path("/not-quiet")).expect(404);
  }

  @Test
  void a_parked_client_rests_until_its_day(World world) {
    var desk = quietClient(world);
    var owner = desk.agency().owner();
    owner.put(desk.path("/parking"), Desk.body("until", "2026-01-01")).expect(400);
    owner.put(desk.path("/parking"), Desk.body()).expect(400);
    owner.put(desk.path("/parking"), Desk.body("until", "2027-01-11")).expect(204);
    var silence = owner.get(desk.path("/silence"));
    assertThat(silence.text("/state")).isEqualTo("PARKED");
    assertThat(silence.text("/sentence")).isEqualTo("Parked until 11 January.");
    world.clock().set(Desk.day(119));
    assertThat(state(desk)).isEqualTo("QUIET");
    owner.put(desk.path("/parking"), Desk.body("until", "2027-02-01")).expect(204);
    owner.delete(desk.path("/parking")).expect(204);
    assertThat(state(desk)).isEqualTo("QUIET");
  }

  @Test
  void a_persons_word_ends_a_parking_until_it_is_taken_back(World world) {
    var desk = quietClient(world);
    var owner = desk.agency().owner();
    owner.put(desk.path("/parking"), Desk.body("until", "2027-02-01")).expect(204);
    world.clock().advance(Duration.ofMinutes(1));
    owner.put(desk.path("/not-quiet"), Desk.body()).expect(204);
    assertThat(state(desk)).isEqualTo("ACTIVE");
    owner.delete(desk.path("/not-quiet")).expect(204);
    assertThat(state(desk)).isEqualTo("PARKED");
  }

  @Test
  void a_word_of_theirs_ends_the_parking(World world) {
    var desk = quietClient(world);
    desk.agency().owner().put(desk.path("/parking"), Desk.body("until", "2027-02-01")).expect(204);
    world.clock().set(Desk.day(112));
    desk.they_write(112, null);
    assertThat(state(desk)).isEqualTo("WE_OWE");
  }

  @Test
  void thresholds_are_the_agencys_to_set_and_score_everybody_anew(World world) {
    var desk = quietClient(world);
    var owner = desk.agency().owner();
    var usual = owner.get(SETTINGS).expect(200);
    assertThat(usual.text("/quiet")).isEqualTo("0.05");
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
    owner.put(SETTINGS, patient).expect(428);
    owner.put(SETTINGS, patient, usual.number("/version")).expect(200);
    assertThat(state(desk)).isEqualTo("COOLING");
    assertThat(owner.put(SETTINGS, patient, 7).expect(412).status()).isEqualTo(412);
    var wrong = Desk.body();
    wrong.putAll(patient);
    wrong.put("quiet", "0.2");
    assertThat(owner.put(SETTINGS, wrong, 1).expect(400).text("/errors/0/field"))
        .isEqualTo("quiet");
    var ben = desk.agency().recruiter("Ben Ortiz");
    ben.get(SETTINGS).expect(200);
    ben.put(SETTINGS, patient, 1).expect(403);
  }

  @Test
  void of_two_activities_logged_at_once_none_is_forgotten(World world) throws Exception {
    var harbour = harbour(world);
    var desk = Desk.at(harbour, harbour.owner(), "Busy Client");
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> done = new ArrayList<>();
      for (int day = 0; day < 24; day++) {
        int then = day;
        done.add(threads.submit(() -> desk.they_write(then, null)));
      }
      for (Future<?> each : done) {
        each.get();
      }
    }
    world.clock().set(Desk.day(30));
    assertThat(harbour.owner().get(desk.path("/silence")).json().get("theirDays")).hasSize(24);
  }

  private static Desk quietClient(World world) {
    var harbour = harbour(world);
    var desk = Desk.at(harbour, harbour.owner(), "Halyard Plastics");
    desk.talk(0, 63, 7, null);
    world.clock().set(Desk.day(110));
    assertThat(state(desk)).isEqualTo("QUIET");
    return desk;
  }

  private static String state(Desk desk) {
    return QuietEndpointTest.state(desk.agency().owner(), desk);
  }

  private static TestAgency harbour(World world) {
    return QuietEndpointTest.harbour(world);
  }
}
