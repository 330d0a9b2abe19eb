package rekindle.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.sql.Jdbc;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.TestClock;
import rekindle.support.World;

/**
 * Two agencies, filled through every operation of the API description; then every operation, as
 * everybody, with the ids and words of the other one.
 */
@ExtendWith(RunningServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationSweepTest {
  private static final String OURS = "Harboursweep";

  /** Words that stand nowhere else. */
  private static final String THEIRS = "Zyxqvorn";

  private static final String NOBODYS = "Wpkjtlud";

  private final List<Operation> operations = ApiDescription.operations();
  private final Seeding seeding = new Seeding(operations);
  private Findings findings;
  private List<String> rowless;
  private final Map<String, List<String>> past = new HashMap<>();

  @BeforeAll
  void sweep(World world, Jdbc jdbc) throws InterruptedException {
    world.clock().set(TestClock.START);
    var rival = world.signsUp(THEIRS);
    var harbour = world.signsUp(OURS);
    past.put(THEIRS, Past.of(rival));
    past.put(OURS, Past.of(harbour));
    var foreign = new Belongings(null);
    new Seeding(operations).fill(owner(rival, THEIRS, foreign, world));
    var own = new Belongings(null);
    var owner = owner(harbour, OURS, own, world);
    seeding.fill(owner);
    var checksums = new Checksums(jdbc, agencyOf(rival, jdbc));
    rowless =
        checksums.settled().entrySet().stream()
            .filter(each -> each.getValue().startsWith("0 rows"))
            .map(Map.Entry::getKey)
            .toList();
    var sweep = new Sweep(operations, seeding, foreign, THEIRS, NOBODYS, checksums);
    sweep.run(
        List.of(
            owner,
            joins(harbour, "Mia Manager", "MANAGER", false, own, world),
            joins(harbour, "Rita Recruiter", "RECRUITER", false, own, world),
            joins(harbour, "Lars Limited", "RECRUITER", true, own, world),
            nobody(own, world)));
    seeding.finish(owner);
    findings = sweep.findings;
    System.out.println(findings.table());
  }

  @Test
  void every_operation_was_called_with_a_body_it_takes() {
    assertThat(seeding.unreached()).isEmpty();
  }

  @Test
  void nobody_can_tell_another_agencys_ids_and_words_from_random_ones() {
    assertThat(findings.differences).isEmpty();
  }

  @Test
  void no_answer_carries_anything_of_another_agency() {
    assertThat(findings.leaks).isEmpty();
  }

  @Test
  void not_a_row_of_the_other_agency_changed() {
    assertThat(findings.changes).isEmpty();
  }

  @Test
  void every_table_had_rows_of_the_other_agency_to_lose() {
    assertThat(rowless).isEmpty();
  }

  @Test
  void the_same_files_are_news_to_either_agency() {
    assertThat(past.get(OURS))
        .isEqualTo(past.get(THEIRS))
        .containsExactly("CLIENTS 1/0/0/0", "CONTACTS 1/0/0/0", "ACTIVITIES 1/0/0/0");
  }

  @Test
  void no_request_made_the_program_fail() {
    assertThat(findings.failures).isEmpty();
  }

  private static Actor owner(TestAgency agency, String word, Belongings belongings, World world) {
    belongings.put("members", agency.owner().memberId().toString());
    var email = "owner@" + agency.domain();
    return actor("OWNER", agency.owner(), email, word, belongings, world);
  }

  /** Has what they make themselves, else what the owner made. */
  private static Actor joins(
      TestAgency agency, String name, String role, boolean own, Belongings owners, World world) {
    var browser = agency.joins(name, role, own);
    var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@" + agency.domain();
    var belongings = new Belongings(owners);
    return actor(own ? role + " (own)" : role, browser, email, OURS, belongings, world);
  }

  private static Actor nobody(Belongings owners, World world) {
    var values = new Values(OURS, "nobody@example.example", owners, world.clock());
    return new Actor("NOBODY", world.browser(), null, owners, values);
  }

  private static Actor actor(
      String role, Browser browser, String email, String word, Belongings own, World world) {
    return new Actor(role, browser, email, own, new Values(word, email, own, world.clock()));
  }

  private static long agencyOf(TestAgency agency, Jdbc jdbc) {
    return jdbc.prepare(
        "select s.agency_id from session s join person p on p.id = s.person_id where p.email = ?"
            + " order by s.created_at limit 1",
        statement -> {
          statement.setString(1, "owner@" + agency.domain());
          try (var rows = statement.executeQuery()) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
          }
        });
  }
}
