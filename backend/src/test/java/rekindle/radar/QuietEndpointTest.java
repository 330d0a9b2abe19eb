package rekindle.radar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.activities.Milestone;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class QuietEndpointTest {

  @Test
  void a_client_goes_quiet_with_time_and_comes_back_with_a_word_of_theirs(World world) {
    var harbour = harbour(world);
    var desk = Desk.at(harbour, harbour.owner(), "Halyard Plastics");
    desk.talk(0, 63, 7, desk.meets("Dana", "Novák"));
    world.clock().set(Desk.day(70));
    assertThat(state(harbour.owner(), desk)).isEqualTo("ACTIVE");
    assertThat(harbour.owner().get("/api/quiet").number("/summary/quiet")).isZero();

    world.clock().set(Desk.day(110));
    var list = harbour.owner().get("/api/quiet").expect(200);
    assertThat(list.number("/summary/quiet")).isEqualTo(1);
    assertThat(list.text("/items/0/client")).isEqualTo("Halyard Plastics");
    assertThat(list.text("/items/0/sentence"))
        .startsWith("Usually heard from every 7 days; silent for 47.");
    assertThat(list.json().at("/items/0/theirDays")).hasSize(10);
    assertThat(list.text("/items/0/who/name")).isEqualTo("Dana Novák");

    var mail = desk.they_write(110, null);
    assertThat(state(harbour.owner(), desk)).isEqualTo("WE_OWE");
    assertThat(harbour.owner().get("/api/quiet").text("/items/0/next/kind")).isEqualTo("ANSWER");
    assertThat(mail).isNotNull();
    desk.we_answer(110, null);
    assertThat(state(harbour.owner(), desk)).isEqualTo("REVIVED");
  }

  @Test
  void the_golden_story_is_told_in_one_sentence_and_names_the_way_back_in(World world) {
    var harbour = harbour(world);
    var desk = Desk.at(harbour, harbour.owner(), "Halyard Plastics, Plant 2");
    UUID frank = desk.meets("Frank", "Moreau");
    UUID dana = desk.meets("Dana", "Novák");
    desk.we_talk(0, frank);
    desk.we_talk(4, dana);
    desk.milestone(9, dana, Milestone.FEE_AGREED_VERBALLY);
    desk.milestone(10, dana, Milestone.JOB_DESCRIPTION_RECEIVED);
    desk.milestone(10, dana, Milestone.AGREEMENT_SENT);
    desk.milestone(11, dana, Milestone.AGREEMENT_OPENED);
    desk.missed(14, dana);
    desk.we_ask(14, dana);
    desk.we_ask(15, dana);
    world.clock().set(Desk.day(15));
    assertThat(state(harbour.owner(), desk)).isNotEqualTo("QUIET");
    world.clock().set(Desk.day(16));
    var quiet = harbour.owner().get(desk.path("/silence")).expect(200);
    assertThat(quiet.text("/state")).isEqualTo("QUIET");
    assertThat(quiet.text("/sentence"))
        .isEqualTo(
            "No new date 2 business days after the missed meeting; agreed and unsigned for 5"
                + " business days; opened and unsigned for 3 business days.");
    assertThat(harbour.owner().get("/api/quiet").number("/summary/newlyQuiet")).isEqualTo(1);

    desk.they_write(19, frank);
    desk.we_answer(19, frank);
    desk.we_ask(30, dana);
    world.clock().set(Desk.day(74));
    var later = harbour.owner().get(desk.path("/silence")).expect(200);
    assertThat(later.text("/state")).isEqualTo("QUIET");
    assertThat(later.text("/stateSince")).startsWith("2026-09-30");
    assertThat(later.text("/wayBackIn"))
        .isEqualTo("Frank was last heard from 8 days after Dana: the way back in.");
    assertThat(later.text("/next/label")).isEqualTo("Call Frank first");
    assertThat(later.json().at("/missedDays")).hasSize(1);
  }

  @Test
  void the_list_and_the_clients_page_agree_at_every_hour(World world) {
    var harbour = harbour(world);
    var desk = Desk.at(harbour, harbour.owner(), "Kestrel Robotics");
    desk.talk(0, 35, 5, null);
    for (int day = 36; day < 140; day += 8) {
      world.clock().set(Desk.day(day));
      JsonNode page = harbour.owner().get(desk.path("/silence")).json();
      JsonNode row =
          harbour
              .owner()
              .get("/api/quiet?state=" + page.get("state").asText())
              .json()
              .at("/items/0");
      assertThat(row.get("clientId").asText()).isEqualTo(desk.client().toString());
      assertThat(row.get("sentence")).isEqualTo(page.get("sentence"));
      assertThat(row.get("situation")).isEqualTo(page.get("situation"));
    }
  }

  @Test
  void what_matters_comes_first_and_the_slices_join(World world) {
    var harbour = harbour(world);
    var cooling = Desk.at(harbour, harbour.owner(), "A Cooling");
    cooling.talk(0, 84, 7, null);
    var quiet = Desk.at(harbour, harbour.owner(), "B Quiet");
    quiet.talk(0, 63, 7, null);
    var owedLater = Desk.at(harbour, harbour.owner(), "C Owed later");
    owedLater.they_write(108, null);
    var owed = Desk.at(harbour, harbour.owner(), "D Owed");
    owed.they_write(100, null);
    owed.they_write(109, null);
    var older = Desk.at(harbour, harbour.owner(), "E Quiet for longer");
    older.talk(0, 56, 7, null);
    world.clock().set(Desk.day(110));
    assertThat(namesOf(harbour.owner(), "/api/quiet?limit=2"))
        .containsExactly("D Owed", "C Owed later", "E Quiet for longer", "B Quiet", "A Cooling");
    assertThat(namesOf(harbour.owner(), "/api/quiet?limit=2&sort=SILENCE"))
        .startsWith("E Quiet for longer", "B Quiet", "A Cooling");
  }

  @Test
  void a_client_of_whom_nothing_is_known_is_active_since_it_came(World world) {
    var harbour = harbour(world);
    world.clock().set(Desk.day(3));
    var desk = Desk.at(harbour, harbour.owner(), "New Client");
    world.clock().set(Desk.day(5));
    var silence = harbour.owner().get(desk.path("/silence"));
    assertThat(silence.text("/state")).isEqualTo("ACTIVE");
    assertThat(silence.text("/stateSince")).startsWith("2026-09-17");
  }

  @Test
  void members_limited_to_their_own_clients_see_and_count_only_these(World world) {
    var harbour = harbour(world);
    var ben = ownClientsOnly(harbour, "Ben Ortiz");
    var mine = Desk.at(harbour, ben, "Bens Client");
    var other = Desk.at(harbour, harbour.owner(), "Olgas Client");
    mine.talk(0, 63, 7, null);
    other.talk(0, 63, 7, null);
    world.clock().set(Desk.day(110));
    assertThat(harbour.owner().get("/api/quiet").number("/summary/quiet")).isEqualTo(2);
    assertThat(harbour.owner().get("/api/quiet?mine=true").number("/summary/quiet")).isEqualTo(1);
    var his = ben.get("/api/quiet").expect(200);
    assertThat(his.number("/summary/quiet")).isEqualTo(1);
    assertThat(his.body()).contains("Bens Client").doesNotContain("Olgas Client");
    assertThat(ben.get("/api/triage").body()).doesNotContain("Olgas Client");
    ben.get(mine.path("/silence")).expect(200);
    assertThat(ben.get(other.path("/silence")).expect(404).body())
        .isEqualTo(ben.get("/api/clients/" + UUID.randomUUID() + "/silence").expect(404).body());
    ben.put(other.path("/not-quiet"), Desk.body("note", "I know")).expect(404);
    ben.put(other.path("/parking"), Desk.body("until", "2027-03-01")).expect(404);
    ben.delete(other.path("/parking")).expect(404);
  }

  @Test
  void another_agency_sees_none_of_it(World world) {
    var harbour = harbour(world);
    var desk = Desk.at(harbour, harbour.owner(), "Halyard Plastics");
    desk.talk(0, 63, 7, null);
    world.clock().set(Desk.day(110));
    var rival = harbour(world).owner();
    assertThat(rival.get("/api/quiet").number("/summary/total")).isZero();
    rival.get(desk.path("/silence")).expect(404);
    rival.put(desk.path("/not-quiet"), Desk.body("note", "no")).expect(404);
    assertThat(state(harbour.owner(), desk)).isEqualTo("QUIET");
  }

  private static List<String> namesOf(Browser who, String path) {
    List<String> names = new ArrayList<>();
    String after = "";
    while (true) {
      var slice = who.get(path + after).expect(200).json();
      slice.get("items").forEach(item -> names.add(item.get("client").asText()));
      if (!slice.hasNonNull("next")) {
        return names;
      }
      after = "&after=" + slice.get("next").asText();
    }
  }

  /** Signs in late and then turns the clock back, so that nobody's session ends in a long story. */
  static TestAgency harbour(World world) {
    Instant now = world.clock().instant();
    world.clock().set(Desk.day(150));
    var harbour = world.signsUp("Harbour", "America/Chicago", "USD", "US");
    world.clock().set(now);
    return harbour;
  }

  static Browser ownClientsOnly(TestAgency agency, String name) {
    Instant now = agency.world().clock().instant();
    agency.world().clock().set(Desk.day(150));
    var browser = agency.joins(name, "RECRUITER", true);
    agency.world().clock().set(now);
    return browser;
  }

  static String state(Browser who, Desk desk) {
    return who.get(desk.path("/silence")).expect(200).text("/state");
  }
}
