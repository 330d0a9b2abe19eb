package rekindle.importing.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rekindle.importing.mapping.ImportField;

class PlannerTest {

  private static final String COMPANIES = "agency-import-messy/Companies export.csv";
  private static final String PEOPLE = "agency-import-messy/People.txt";
  private static final String JOURNAL = "agency-import-messy/Journal.csv";

  private final MemoryWorld world = new MemoryWorld();

  @Test
  void the_clean_export_goes_in_whole_and_a_second_time_changes_nothing() {
    assertThat(counts(SampleFiles.plan("agency-import/clients.csv", world)))
        .isEqualTo(Map.of(Outcome.NEW, 183L));
    assertThat(counts(SampleFiles.plan("agency-import/contacts.csv", world)))
        .isEqualTo(Map.of(Outcome.NEW, 318L));
    List<PlannedRow> activities = SampleFiles.plan("agency-import/activities.csv", world);
    assertThat(counts(activities)).isEqualTo(Map.of(Outcome.NEW, 3860L));
    assertThat(world.people).hasSize(8);
    world.commit(activities);
    assertThat(counts(SampleFiles.plan("agency-import/clients.csv", world)))
        .isEqualTo(Map.of(Outcome.UNCHANGED, 183L));
    assertThat(counts(SampleFiles.plan("agency-import/contacts.csv", world)))
        .isEqualTo(Map.of(Outcome.UNCHANGED, 318L));
    assertThat(counts(SampleFiles.plan("agency-import/activities.csv", world)))
        .isEqualTo(Map.of(Outcome.UNCHANGED, 3860L));
    assertThat(world.people).isEmpty();
  }

  @Test
  void the_messy_companies_lose_only_what_is_wrong() {
    List<PlannedRow> rows = SampleFiles.plan(COMPANIES, world);
    assertThat(counts(rows))
        .isEqualTo(Map.of(Outcome.NEW, 25L, Outcome.UNCHANGED, 1L, Outcome.ERROR, 2L));
    assertThat(errors(rows))
        .containsExactly(
            "28 Company Name: The company has no name; write it.",
            "29 Created (d/m/y): There is no day “31/02/2026”; correct it.");
    assertThat(rows.getFirst().values())
        .containsEntry(ImportField.DOMAIN, "oakhurst-textiles1.example")
        .containsEntry(ImportField.STAGE, "ACTIVE")
        .containsEntry(ImportField.SINCE, "2026-09-17");
    assertThat(world.people).containsKey("someone.gone@harbour.example");
  }

  @Test
  void the_messy_people_lose_only_what_is_wrong() {
    SampleFiles.plan(COMPANIES, world);
    List<PlannedRow> rows = SampleFiles.plan(PEOPLE, world);
    assertThat(counts(rows)).isEqualTo(Map.of(Outcome.NEW, 40L, Outcome.ERROR, 8L));
    assertThat(errors(rows))
        .contains(
            "2 E-mail: “c615 at oakhurst-textiles1.example” is not an e-mail address; if it is"
                + " c615@oakhurst-textiles1.example, write it so.",
            "49 Company: No client is called “A Company We Never Heard Of”; add it to the clients"
                + " or correct the name.");
    assertThat(rows.get(1).values())
        .containsEntry(ImportField.FIRST_NAME, "Ivan")
        .containsEntry(ImportField.LAST_NAME, "Costa");
  }

  @Test
  void the_messy_journal_loses_only_what_is_wrong_and_a_second_time_changes_nothing() {
    SampleFiles.plan(COMPANIES, world);
    SampleFiles.plan(PEOPLE, world);
    List<PlannedRow> rows = SampleFiles.plan(JOURNAL, world);
    assertThat(errors(rows))
        .contains(
            "317 When: There is no day “30.02.2026 10:00”; correct it.",
            "318 When: “01.01.2031 10:00” lies in the future; only what has happened can be"
                + " imported.",
            "319 Kind: “Fax” is not a kind of activity we know; write one of CALL, VOICEMAIL,"
                + " EMAIL, SMS, LINKEDIN, MEETING, NOTE.");
    // Three contacts were refused for their broken addresses; their 17 lines have nobody to go to.
    assertThat(counts(rows)).isEqualTo(Map.of(Outcome.NEW, 283L, Outcome.ERROR, 20L));
    assertThat(rows.getFirst().values())
        .containsEntry(ImportField.AT, "2026-05-24T05:35Z")
        .containsEntry(
            ImportField.NOTE, "Re: position — “Plant Manager”; call me\nasap, \"thanks\"");
    world.commit(rows);
    SampleFiles.plan(COMPANIES, world);
    SampleFiles.plan(PEOPLE, world);
    assertThat(counts(SampleFiles.plan(JOURNAL, world)))
        .isEqualTo(Map.of(Outcome.UNCHANGED, 283L, Outcome.ERROR, 20L));
  }

  @Test
  void the_same_rows_in_other_encodings_make_the_same_plan() {
    String companies = new String(SampleFiles.bytes(COMPANIES), StandardCharsets.UTF_8);
    String western = companies.replace("Zephyr", "Zéphyr");
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            Charset.forName("windows-1252"))) {
      List<PlannedRow> rows = SampleFiles.plan(western.getBytes(charset), new MemoryWorld());
      assertThat(counts(rows)).containsEntry(Outcome.NEW, 25L).containsEntry(Outcome.ERROR, 2L);
      assertThat(rows.get(13).values())
          .containsEntry(ImportField.CLIENT_NAME, "Zéphyr Biotech Ltd");
    }
  }

  @Test
  void equal_activities_are_known_by_their_place_among_equals() {
    plan("Company\nAlder Dairy LLC\n");
    String journal =
        "Date,Company,Type,Direction\n" + "2026-05-24 10:00,Alder Dairy LLC,Call,out\n".repeat(3);
    List<PlannedRow> three = plan(journal);
    assertThat(counts(three)).isEqualTo(Map.of(Outcome.NEW, 3L));
    world.commit(three);
    List<PlannedRow> four = plan(journal + "2026-05-24 10:00,Alder Dairy LLC,Call,out\n");
    assertThat(four)
        .extracting(PlannedRow::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED, Outcome.UNCHANGED, Outcome.NEW);
  }

  @Test
  void free_mail_domains_never_match_two_clients() {
    List<PlannedRow> rows =
        plan(
            "Company,Website,Industry\n"
                + "Alder Dairy LLC,gmail.com,Dairy\n"
                + "King Foods Ltd,gmail.com,Foods\n");
    assertThat(counts(rows)).isEqualTo(Map.of(Outcome.NEW, 2L));
    assertThat(rows).noneMatch(row -> row.values().containsKey(ImportField.DOMAIN));
  }

  @Test
  void names_match_with_their_legal_form_only() {
    world.commit(plan("Company,Industry\nAlder Dairy LLC,Dairy\n"));
    List<PlannedRow> rows =
        plan("Company,Industry\nALDER DAIRY L.L.C.,Dairy\nAlder Dairy Ltd,Dairy\n");
    assertThat(rows)
        .extracting(PlannedRow::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.NEW);
  }

  @Test
  void a_changed_cell_changes_the_record_and_an_empty_one_takes_nothing_away() {
    world.commit(plan("Client ID,Company,Industry,Status\nC1,Alder Dairy LLC,Dairy,Active\n"));
    List<PlannedRow> rows =
        plan("Client ID,Company,Industry,Status\nC1,Alder Foods LLC,,Prospect\n");
    assertThat(rows.getFirst().outcome()).isEqualTo(Outcome.CHANGED);
    assertThat(rows.getFirst().values())
        .isEqualTo(
            Map.of(ImportField.CLIENT_NAME, "Alder Foods LLC", ImportField.STAGE, "PROSPECT"));
    assertThat(rows.getFirst().before())
        .isEqualTo(Map.of(ImportField.CLIENT_NAME, "Alder Dairy LLC", ImportField.STAGE, "ACTIVE"));
  }

  @Test
  void an_id_of_another_system_is_not_taken_for_ours() {
    world.commit(
        plan("Client ID,Company,Website,Status\n17,Alder Dairy LLC,alder.example,Active\n"));
    assertThat(
            errors(plan("Client ID,Company,Website,Status\n17,King Foods,king.example,Active\n")))
        .containsExactly(
            "2 Client ID: “17” is “Alder Dairy LLC” (alder.example) already; correct the id, or"
                + " ignore this column if it comes from another system.");
    assertThat(plan("Client ID,Company,Website,Status\n17,Alder Group,alder.example,Active\n"))
        .extracting(PlannedRow::outcome)
        .containsExactly(Outcome.CHANGED);
    String calls = "Activity ID,Date,Company,Type,Direction\n1,2026-05-24 10:00,%s,Call,out\n";
    plan("Company\nKing Foods\n");
    plan(calls.formatted("Alder Group"));
    assertThat(errors(plan(calls.formatted("King Foods"))))
        .containsExactly(
            "2 Activity ID: “1” is an activity with another client already; correct the id, or"
                + " ignore this column if it comes from another system.");
  }

  @Test
  void the_first_row_of_a_record_speaks_and_later_ones_fill_its_gaps_so_that_duplicates_settle() {
    String file =
        "Company,Website,Industry,Status\nAlder,a.example,Dairy,\nAlder,a.example,Foods,Active\n";
    List<PlannedRow> first = plan(file);
    assertThat(first).extracting(PlannedRow::outcome).containsExactly(Outcome.NEW, Outcome.CHANGED);
    assertThat(first.getLast().values()).isEqualTo(Map.of(ImportField.STAGE, "ACTIVE"));
    world.commit(List.of());
    assertThat(plan(file))
        .extracting(PlannedRow::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
  }

  @Test
  void a_person_left_out_leaves_the_row_without_an_owner() {
    world.leftOut.add("gone@harbour.example");
    List<PlannedRow> rows = plan("Company,Owner,Status\nAlder,gone@harbour.example,Active\n");
    assertThat(rows.getFirst().values()).doesNotContainKey(ImportField.OWNER);
    assertThat(world.people).isEmpty();
  }

  @Test
  void a_recruiter_named_without_an_address_is_taken_by_name() {
    List<PlannedRow> rows = plan("Company,Owner,Status\nAlder,Jane Doe,Active\n");
    assertThat(rows.getFirst().values()).containsEntry(ImportField.OWNER, "Jane Doe");
    assertThat(world.people).containsKey("Jane Doe");
  }

  private List<PlannedRow> plan(String text) {
    return SampleFiles.plan(text.getBytes(StandardCharsets.UTF_8), world);
  }

  private static Map<Outcome, Long> counts(List<PlannedRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(PlannedRow::outcome, Collectors.counting()));
  }

  private static List<String> errors(List<PlannedRow> rows) {
    return rows.stream()
        .flatMap(
            row ->
                row.errors().stream()
                    .map(error -> row.line() + " " + error.column() + ": " + error.reason()))
        .toList();
  }
}
