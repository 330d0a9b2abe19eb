package rekindle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
    harbour.owner().post(first.path() + "/commit", Map.of("confirmPeople", true)).expect(202);
    Answer refused =
        harbour.owner().post(second.path() + "/commit", Map.of("confirmPeople", true)).expect(409);
    assertThat(refused.text("/detail")).contains("Another import is going in");
    first.settles("COMMIT_FAILED");
    second.commit();
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
  void a_row_whose_client_is_gone_when_it_goes_in_is_refused_and_the_others_go_in(
      ImportStore imports, CommitWork work, AgencySql sql) {
    harbour.owner().post("/api/clients", Map.of("name", "Alder")).expect(201);
    harbour.owner().post("/api/clients", Map.of("name", "King")).expect(201);
    Importer importer = Importer.start(harbour.owner());
    importer.upload("calls.csv", CALLS).expect(200);
    importer.preview();
    harbour.inBackground(
        () -> {
          sql.update("delete from client where agency_id = :agency and name = 'Alder'", Map.of());
          imports.move(run(imports, importer), ImportStatus.COMMITTING);
          work.run(run(imports, importer), Turn.begin());
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
  void files_whose_names_differ_by_case_or_accent_alone_are_two() {
    Importer importer = Importer.start(harbour.owner());
    for (String name : List.of("contacts.csv", "Contacts.csv", "Donnees.csv", "Données.csv")) {
      importer.upload(name, CLIENTS).expect(200);
    }
    assertThat(harbour.owner().get(importer.path()).json().at("/files")).hasSize(4);
  }

  private Importer stopped() {
    Importer importer = clientsAndCalls();
    stumble.always(true);
    harbour.owner().post(importer.path() + "/commit", Map.of("confirmPeople", true)).expect(202);
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
