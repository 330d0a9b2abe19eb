package rekindle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.ImportStatus;
import rekindle.importing.runs.ImportStore;
import rekindle.importing.work.ImportTask;
import rekindle.shared.problem.RuleViolation;
import rekindle.support.Answer;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;
import rekindle.tenancy.AgencySql;

/** Whatever an import meets, it ends in a state that says so and from which a person can go on. */
@ExtendWith(RunningServer.class)
class ImportTroubleTest {

  private static final String CLIENTS = "Company,Website\nAlder,alder.example\nKing,king.example\n";
  private static final String CALLS =
      "When,Company,Kind,Way\n2026-02-01 10:00,Alder,Call,sent\n2026-02-02 10:00,King,Call,sent\n";

  private TestAgency harbour;
  private Stumble stumble;

  @BeforeEach
  void stand_at_the_day_of_the_export(World world, Stumble stumble) {
    world.clock().set(Instant.parse("2026-11-20T18:00:00Z"));
    harbour = world.signsUp("Harbour");
    this.stumble = stumble;
  }

  @AfterEach
  void walk_straight_again() {
    stumble.always(false);
  }

  @Test
  void an_import_that_always_fails_stops_says_so_and_can_go_on() {
    Importer importer = stopped();
    Answer stopped = harbour.owner().get(importer.path());
    assertThat(stopped.text("/problem")).contains("Let it go on, or undo");
    stumble.always(false);
    assertThat(Importer.counts(importer.commit()))
        .containsExactly("CLIENTS 2/0/0/0", "ACTIVITIES 2/0/0/0");
  }

  @Test
  void an_import_that_stopped_in_the_middle_can_be_undone() {
    Importer importer = stopped();
    assertThat(harbour.owner().get("/api/clients").json().at("/items")).hasSize(2);
    stumble.always(false);
    assertThat(importer.undo().number("/kept")).isZero();
    assertThat(harbour.owner().get("/api/clients").json().at("/items")).isEmpty();
  }

  @Test
  void a_second_import_waits_until_the_first_is_in() {
    Importer second = Importer.start(harbour.owner());
    second.upload("more.csv", "Company\nMore\n").expect(200);
    second.preview();
    Importer first = clientsAndCalls();
    stumble.always(true);
    first.beginCommit().expect(202);
    Answer refused = second.beginCommit().expect(409);
    assertThat(refused.text("/detail")).contains("Another import is going in");
    first.settles("COMMIT_FAILED");
    stumble.always(false);
    second.commit();
    assertThat(first.beginCommit().expect(409).text("/type")).endsWith("overtaken");
    first.undo();
  }

  @Test
  void nobody_decides_about_another_plan_than_the_one_they_saw() {
    Importer importer = clientsAndCalls();
    Answer seen = harbour.owner().get(importer.path()).expect(200);
    int version = seen.number("/version");
    assertThat(seen.header("ETag")).isEqualTo("\"" + version + "\"");
    importer.preview();
    Map<String, Boolean> confirmed = Map.of("confirmPeople", true);
    importer.send("POST", "/commit", confirmed, version).expect(412);
    importer.send("PUT", "/mapping", Map.of(), version).expect(412);
    importer.send("DELETE", "", null, version).expect(412);
    harbour.owner().post(importer.path() + "/commit", confirmed).expect(428);
    importer.commit();
    importer.send("POST", "/undo", null, version).expect(412);
    importer.undo();
  }

  @Test
  void of_two_imports_that_begin_at_once_the_database_lets_one(ImportStore imports) {
    Importer first = clientsAndCalls();
    Importer second = clientsAndCalls();
    harbour.inBackground(
        () -> {
          imports.move(run(imports, first), ImportStatus.COMMITTING);
          assertThatThrownBy(() -> imports.move(run(imports, second), ImportStatus.COMMITTING))
              .isInstanceOf(RuleViolation.class)
              .hasMessageContaining("Another import");
        });
  }

  @Test
  void files_that_wait_fill_two_gigabytes_and_no_more(AgencySql sql) {
    Importer importer = Importer.start(harbour.owner());
    importer.upload("clients.csv", CLIENTS).expect(200);
    harbour.inBackground(() -> fill(sql, 1999));
    Answer refused = importer.upload("calls.csv", CALLS).expect(409);
    assertThat(refused.text("/type")).endsWith("/too-much-waiting");
    assertThat(refused.text("/detail")).contains("Let an import go in, or discard one");
    assertThat(harbour.owner().get(importer.path()).json().at("/files")).hasSize(1);
    harbour.owner().delete(importer.file("clients.csv"));
    importer.upload("calls.csv", CALLS).expect(200);
  }

  /** Pieces of the one file there is, each as small as it can be. */
  private static void fill(AgencySql sql, int pieces) {
    for (int place = 1; place <= pieces; place++) {
      sql.update(
          """
          insert into import_chunk (agency_id, file_id, place, bytes)
          select f.agency_id, f.id, :place, '' from import_file f where f.agency_id = :agency
          """,
          Map.of("place", place));
    }
  }

  @Test
  void a_row_whose_client_is_gone_when_it_goes_in_is_refused_and_the_others_go_in(
      ImportStore imports, ImportTask task, AgencySql sql) {
    harbour.owner().post("/api/clients", Map.of("name", "Alder")).expect(201);
    harbour.owner().post("/api/clients", Map.of("name", "King")).expect(201);
    Importer importer = Importer.start(harbour.owner());
    importer.upload("calls.csv", CALLS).expect(200);
    importer.preview();
    harbour.inBackground(
        () -> {
          sql.update("delete from client where agency_id = :agency and name = 'Alder'", Map.of());
          imports.move(run(imports, importer), ImportStatus.COMMITTING);
          task.run(run(imports, importer).id());
        });
    assertThat(Importer.counts(importer.settles("COMMITTED")))
        .containsExactly("ACTIVITIES 1/0/0/1");
    assertThat(importer.errors("calls.csv"))
        .singleElement()
        .asString()
        .contains("does not fit your records any more");
  }

  @Test
  void a_name_that_is_too_long_for_one_person_is_refused_in_its_row() {
    Importer importer = Importer.start(harbour.owner());
    importer.upload("c.csv", CLIENTS).expect(200);
    importer
        .upload(
            "p.csv",
            "Name,Email,Company\nDana %s,dana@alder.example,Alder\nBea Low,bea@king.example,King\n"
                .formatted("x".repeat(150)))
        .expect(200);
    importer.preview();
    assertThat(importer.errors("p.csv"))
        .containsExactly("2 Name: A first or last name is longer than 100 characters; shorten it.");
    assertThat(Importer.counts(importer.commit()))
        .containsExactly("CLIENTS 2/0/0/0", "CONTACTS 1/0/0/1");
  }

  @Test
  void somebody_with_nothing_but_a_very_long_address_goes_in() {
    Importer importer = Importer.start(harbour.owner());
    importer.upload("c.csv", CLIENTS).expect(200);
    importer
        .upload(
            "p.csv", "Email,Company\n%s@alder.example,Alder\n".formatted("dana.".repeat(30) + "x"))
        .expect(200);
    importer.preview();
    assertThat(Importer.counts(importer.commit()))
        .containsExactly("CLIENTS 2/0/0/0", "CONTACTS 1/0/0/0");
  }

  @Test
  void a_recruiters_address_that_is_too_long_is_refused_in_its_row() {
    Importer importer = Importer.start(harbour.owner());
    importer.upload("c.csv", CLIENTS).expect(200);
    importer
        .upload(
            "a.csv",
            "When,Company,Kind,Way,Recruiter\n2026-02-01 10:00,Alder,Call,sent,%s@ours.example\n"
                .formatted("r".repeat(210)))
        .expect(200);
    importer.preview();
    assertThat(importer.errors("a.csv"))
        .containsExactly("2 Recruiter: Longer than 200 characters; shorten it.");
  }

  @Test
  void a_recruiter_whose_name_is_written_in_two_ways_becomes_one_member() {
    Importer importer = Importer.start(harbour.owner());
    importer
        .upload("c.csv", "Company,Owner\nAlder,Jane Doe\nKing,jane doe\nOak,JANE  DOE\n")
        .expect(200);
    Answer preview = importer.preview();
    assertThat(preview.json().at("/people")).hasSize(1);
    assertThat(preview.number("/people/0/mentions")).isEqualTo(3);
    importer.commit();
    assertThat(harbour.owner().get("/api/members").json()).hasSize(2);
  }

  @Test
  void ids_that_differ_by_case_alone_are_two() {
    Importer importer = Importer.start(harbour.owner());
    importer.upload("c.csv", "Client ID,Company\n0015xAbC,Alder\n0015xaBC,King\n").expect(200);
    importer
        .upload(
            "p.csv",
            "Contact ID,Name,Email,Client ID\nK1a,Dana Alder,dana@a.example,0015xAbC\n"
                + "K1A,Bea Low,bea@k.example,0015xaBC\n")
        .expect(200);
    assertThat(Importer.counts(importer.preview()))
        .containsExactly("CLIENTS 2/0/0/0", "CONTACTS 2/0/0/0");
    assertThat(Importer.counts(importer.commit()))
        .containsExactly("CLIENTS 2/0/0/0", "CONTACTS 2/0/0/0");
  }

  @Test
  void a_column_of_dates_whose_order_is_open_is_not_read_by_chance() {
    Importer importer = Importer.start(harbour.owner());
    importer.upload("c.csv", CLIENTS).expect(200);
    importer
        .upload("a.csv", "Company,Kind,Way,Zig,Zag\nAlder,Call,sent,17/04/2026,03/04/2026\n")
        .expect(200);
    Answer refused = importer.send("PUT", "/mapping", at(4, null)).expect(400);
    assertThat(refused.text("/errors/0/message")).contains("in which order");
    importer.preview(at(4, "MONTH_FIRST"));
    assertThat(summary(importer)).startsWith("2026-03-03T23:00:00Z");
    importer.preview(at(3, null));
    assertThat(summary(importer)).startsWith("2026-04-16T22:00:00Z");
  }

  @Test
  void the_column_that_is_wrong_is_the_one_that_is_named() {
    Importer importer = Importer.start(harbour.owner());
    importer.upload("c.csv", "Client ID,Company\n1,Alder\n2,King\n").expect(200);
    importer
        .upload(
            "a.csv",
            "Date,Time,Client ID,Company,Kind,Way\n2026-02-01,soon,1,Alder,Call,sent\n"
                + "2026-02-01,10:00,7,Alder,Call,sent\n2026-02-01,10:00,1,Alder,Call,sent\n")
        .expect(200);
    importer.preview();
    assertThat(importer.errors("a.csv"))
        .containsExactly(
            "2 Time: “soon” is not a time of day; write it as 16:05.",
            "3 Client ID: There is no client with the id “7”; add it to the clients or correct"
                + " the id.");
  }

  @Test
  void files_whose_names_differ_by_case_or_accent_alone_are_two() {
    Importer importer = Importer.start(harbour.owner());
    for (String name : List.of("contacts.csv", "Contacts.csv", "Donnees.csv", "Données.csv")) {
      importer.upload(name, CLIENTS).expect(200);
    }
    assertThat(harbour.owner().get(importer.path()).json().at("/files")).hasSize(4);
  }

  /** Takes one column of the activities for their date, and the other one for nothing. */
  private static Map<String, Object> at(int position, @Nullable String order) {
    Map<String, Object> date = new HashMap<>(Map.of("position", position, "field", "AT"));
    if (order != null) {
      date.put("dateOrder", order);
    }
    Map<String, Object> other = Map.of("position", 7 - position, "field", "IGNORE");
    return Map.of(
        "files",
        List.of(Map.of("name", "a.csv", "kind", "ACTIVITIES", "columns", List.of(date, other))));
  }

  private String summary(Importer importer) {
    return harbour.owner().get(importer.path() + "/rows?file=a.csv").text("/items/0/summary");
  }

  private Importer stopped() {
    Importer importer = clientsAndCalls();
    stumble.always(true);
    importer.beginCommit().expect(202);
    importer.settles("COMMIT_FAILED");
    return importer;
  }

  private Importer clientsAndCalls() {
    Importer importer = Importer.start(harbour.owner());
    importer.upload("clients.csv", CLIENTS).expect(200);
    importer.upload("calls.csv", CALLS).expect(200);
    importer.preview();
    return importer;
  }

  private static ImportRun run(ImportStore imports, Importer importer) {
    return imports.require(UUID.fromString(importer.id()));
  }
}
