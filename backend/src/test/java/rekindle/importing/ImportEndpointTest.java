package rekindle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.importing.planning.SampleFiles;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class ImportEndpointTest {

  private static final List<String> NOTHING_CHANGES =
      List.of("CLIENTS 0/0/183/0", "CONTACTS 0/0/318/0", "ACTIVITIES 0/0/3860/0");

  @BeforeEach
  void stand_at_the_day_of_the_export(World world) {
    world.clock().set(Instant.parse("2026-11-20T18:00:00Z"));
  }

  @Test
  void the_clean_export_goes_in_whole_and_a_second_time_changes_nothing(World world) {
    TestAgency harbour = american(world);
    Importer first = Importer.clean(harbour.owner());
    Answer preview = first.preview();
    assertThat(Importer.counts(preview))
        .containsExactly("CLIENTS 183/0/0/0", "CONTACTS 318/0/0/0", "ACTIVITIES 3860/0/0/0");
    assertThat(preview.json().at("/people")).hasSize(8);
    first.send("POST", "/commit", Map.of("confirmPeople", false)).expect(409);
    assertThat(Importer.counts(first.commit())).isEqualTo(Importer.counts(preview));
    Answer again = Importer.clean(harbour.owner()).preview();
    assertThat(Importer.counts(again)).isEqualTo(NOTHING_CHANGES);
    assertThat(again.json().at("/people")).isEmpty();
  }

  @Test
  void a_commit_that_breaks_off_in_the_middle_goes_on_and_does_nothing_twice(
      World world, Stumble stumble) {
    Browser owner = american(world).owner();
    Importer importer = Importer.clean(owner);
    importer.preview();
    stumble.atRecording(3);
    importer.commit();
    assertThat(Importer.counts(Importer.clean(owner).preview())).isEqualTo(NOTHING_CHANGES);
  }

  @Test
  void an_undone_import_leaves_nothing_and_can_go_in_again(World world) {
    TestAgency harbour = american(world);
    Importer first = Importer.clean(harbour.owner());
    first.preview();
    first.commit();
    assertThat(harbour.owner().get("/api/clients?limit=1").json().at("/items")).hasSize(1);
    Answer undone = first.undo();
    assertThat(undone.number("/kept")).isZero();
    assertThat(harbour.owner().get("/api/clients?limit=1").json().at("/items")).isEmpty();
    assertThat(harbour.owner().get("/api/members").json()).hasSize(1);
    assertThat(Importer.counts(Importer.clean(harbour.owner()).preview()))
        .containsExactly("CLIENTS 183/0/0/0", "CONTACTS 318/0/0/0", "ACTIVITIES 3860/0/0/0");
  }

  @Test
  void what_somebody_touched_since_stays_when_the_import_is_undone_and_is_listed(World world) {
    Browser owner = american(world).owner();
    Importer importer = Importer.start(owner);
    importer.upload(
        "c.csv",
        "Company,Website,Industry\nAlder Dairy LLC,alder.example,Dairy\nKing Ltd,king.example,x\n");
    importer.preview();
    importer.commit();
    Answer row = owner.get(importer.path() + "/rows?limit=1").expect(200);
    String id = row.text("/items/0/target");
    int version = owner.get("/api/clients/" + id).expect(200).number("/version");
    owner.put("/api/clients/" + id, Map.of("name", "Alder Dairy Group"), version).expect(200);
    assertThat(importer.undo().number("/kept")).isEqualTo(1);
    Answer kept = owner.get(importer.path() + "/rows?outcome=KEPT").expect(200);
    assertThat(kept.json().at("/items")).hasSize(1);
    assertThat(kept.text("/items/0/errors/0/reason")).contains("Somebody has changed");
    assertThat(owner.get("/api/clients").json().at("/items")).hasSize(1);
  }

  @Test
  void the_messy_export_loses_only_what_is_wrong_and_says_what(World world) {
    Browser owner = american(world).owner();
    Importer importer = Importer.messy(owner);
    Answer preview = importer.preview();
    assertThat(Importer.counts(preview))
        .containsExactly("CLIENTS 25/0/1/2", "CONTACTS 40/0/0/8", "ACTIVITIES 283/0/0/20");
    assertThat(importer.errors("Companies export.csv"))
        .containsExactly(
            "28 Company Name: The company has no name; write it.",
            "29 Created (d/m/y): There is no day “31/02/2026”; correct it.");
    importer.commit();
    assertThat(Importer.counts(Importer.messy(owner).preview()))
        .containsExactly("CLIENTS 0/0/26/2", "CONTACTS 0/0/40/8", "ACTIVITIES 0/0/283/20");
  }

  @Test
  void the_error_file_can_be_mended_and_imported_and_runs_no_formula(World world) {
    Browser owner = american(world).owner();
    Importer importer = Importer.messy(owner);
    importer.preview();
    importer.commit();
    Answer companies = owner.get(importer.file("Companies export.csv") + "/errors").expect(200);
    assertThat(companies.header("Content-Type")).startsWith("text/csv");
    assertThat(companies.body()).contains("\"'=HYPERLINK(").doesNotContain("\n\"=HYPERLINK(");
    String people =
        owner.get(importer.file("People.txt") + "/errors").expect(200).body().replace(" at ", "@");
    String journal = owner.get(importer.file("Journal.csv") + "/errors").expect(200).body();
    Importer mended = Importer.start(owner);
    mended.upload("people mended.txt", people).expect(200);
    mended.upload("journal again.csv", journal).expect(200);
    assertThat(Importer.counts(mended.preview()))
        .containsExactly("CONTACTS 6/0/1/1", "ACTIVITIES 17/0/0/3");
  }

  @Test
  void the_same_rows_in_other_encodings_are_read_alike(World world) {
    Browser owner = american(world).owner();
    String companies =
        new String(
                SampleFiles.bytes("agency-import-messy/Companies export.csv"),
                StandardCharsets.UTF_8)
            .replace("Zephyr", "Zéphyr");
    Map<String, Charset> encodings =
        Map.of(
            "WINDOWS-1252", Charset.forName("windows-1252"),
            "UTF-16LE", StandardCharsets.UTF_16LE,
            "UTF-16BE", StandardCharsets.UTF_16,
            "UTF-8", StandardCharsets.UTF_8);
    encodings.forEach(
        (label, charset) -> {
          Importer importer = Importer.start(owner);
          Answer file = importer.upload("c.csv", companies.getBytes(charset)).expect(200);
          assertThat(file.text("/encoding")).isEqualTo(label);
          assertThat(file.text("/delimiter")).isEqualTo("SEMICOLON");
          assertThat(Importer.counts(importer.preview())).containsExactly("CLIENTS 25/0/1/2");
          assertThat(owner.get(importer.path() + "/rows?outcome=NEW&limit=200").body())
              .contains("Zéphyr Biotech Ltd");
        });
  }

  @Test
  void the_clean_export_after_the_messy_one_recognises_what_is_there(World world) {
    Browser owner = american(world).owner();
    Importer messy = Importer.messy(owner);
    messy.preview();
    messy.commit();
    Importer clean = Importer.clean(owner);
    assertThat(Importer.counts(clean.preview()).getFirst()).startsWith("CLIENTS 158/25/0/0");
    clean.commit();
    assertThat(Importer.counts(Importer.clean(owner).preview())).isEqualTo(NOTHING_CHANGES);
  }

  @Test
  void decisions_correct_what_was_proposed(World world) {
    Browser owner = american(world).owner();
    Importer importer = Importer.start(owner);
    Answer file =
        importer
            .upload("j.csv", "When,Company,Kind,Way\n01/02/2026 10:00,Alder,Call,sent\n")
            .expect(200);
    assertThat(file.json().at("/columns/0/dateOrderAsked").asBoolean()).isTrue();
    importer.upload("c.csv", "Company,Website\nAlder,alder.example\n").expect(200);
    importer.preview(
        Map.of(
            "zone",
            "Europe/Berlin",
            "files",
            List.of(
                Map.of(
                    "name",
                    "j.csv",
                    "columns",
                    List.of(Map.of("position", 0, "field", "AT", "dateOrder", "DAY_FIRST"))))));
    assertThat(owner.get(importer.path() + "/rows?file=j.csv").text("/items/0/summary"))
        .startsWith("2026-02-01T09:00Z · Call from us");
    importer
        .send(
            "PUT",
            "/mapping",
            Map.of(
                "files",
                List.of(
                    Map.of(
                        "name",
                        "j.csv",
                        "columns",
                        List.of(Map.of("position", 0, "field", "STAGE"))))))
        .expect(400);
  }

  @Test
  void a_preview_whose_records_moved_is_made_again_before_anything_goes_in(World world) {
    Browser owner = american(world).owner();
    Importer importer = Importer.start(owner);
    importer.upload("c.csv", "Company,Website\nAlder,alder.example\nKing,king.example\n");
    importer.preview();
    owner.post("/api/clients", Map.of("name", "Alder", "domain", "alder.example")).expect(201);
    importer.beginCommit().expect(202);
    Answer again = importer.settles("PREVIEWED");
    assertThat(again.json().at("/moved").asBoolean()).isTrue();
    assertThat(Importer.counts(again)).containsExactly("CLIENTS 1/0/1/0");
    owner.post("/api/clients", Map.of("name", "Unrelated")).expect(201);
    assertThat(Importer.counts(importer.commit())).containsExactly("CLIENTS 1/0/1/0");
  }

  @Test
  void other_formats_are_refused_by_name_and_leave_nothing(World world) {
    Browser owner = american(world).owner();
    Importer importer = Importer.start(owner);
    Answer refused =
        importer.upload("Clients.xlsx", "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1));
    refused.expect(400);
    assertThat(refused.text("/errors/0/field")).isEqualTo("file");
    assertThat(refused.text("/errors/0/message")).contains("an Excel workbook", "Save as");
    Answer empty = importer.upload("empty.csv", "").expect(400);
    assertThat(empty.text("/errors/0/message")).startsWith("There are no rows in it");
    assertThat(owner.get(importer.path()).json().at("/files")).isEmpty();
  }

  @Test
  void nobody_but_owners_and_managers_imports_and_other_agencies_see_nothing(World world) {
    TestAgency harbour = american(world);
    TestAgency rival = world.signsUp("Rival");
    Importer importer = Importer.clean(harbour.owner());
    importer.preview();
    harbour.recruiter("Ben Ortiz").post("/api/imports", Map.of()).expect(403);
    for (String rest : List.of("", "/rows")) {
      Answer foreign = rival.owner().get(importer.path() + rest).expect(404);
      Answer random = rival.owner().get("/api/imports/" + UUID.randomUUID() + rest).expect(404);
      assertThat(foreign.body()).isEqualTo(random.body());
    }
    rival.owner().put(importer.path() + "/mapping", Map.of(), 0).expect(404);
    Map<String, String> version = Map.of("If-Match", "\"0\"");
    Map<String, Boolean> confirmed = Map.of("confirmPeople", true);
    rival.owner().send("POST", importer.path() + "/commit", confirmed, version).expect(404);
    rival.owner().send("DELETE", importer.path(), null, version).expect(404);
    rival.owner().get(importer.file("clients.csv") + "/errors").expect(404);
    rival.owner().upload("PUT", importer.file("x.csv"), new byte[] {65}, "text/csv").expect(404);
    assertThat(rival.owner().get("/api/imports").json().at("/items")).isEmpty();
  }

  private static TestAgency american(World world) {
    return world.signsUp("Harbour", "America/New_York", "USD", "US");
  }
}
