package rekindle.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.importing.Importer;
import rekindle.support.Browser;
import rekindle.support.Halyard;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class ExportEndpointTest {
  private static final List<String> KINDS = List.of("CLIENTS", "CONTACTS", "ACTIVITIES");

  @Test
  void what_was_exported_changes_nothing_when_it_is_imported(World world) {
    var ana = world.signsUp("Harbour").owner();
    var halyard = Halyard.madeBy(ana);
    client(ana, "name", "=SUM(A1)", "industry", "-12", "segment", "@home", "tags", List.of("=1"));
    client(ana, "name", "'=quoted", "since", "2024-02-29", "stage", "KEY_ACCOUNT");
    client(ana, "name", "Müller & Söhne, \"die Guten\"", "domain", "mueller.example");
    var dana =
        Map.of(
            "givenName", "Dana",
            "familyName", "-Whitfield",
            "title", "+1 Director",
            "emails", List.of("dana@halyard.example", "d@halyard.example"),
            "phones", List.of("+33 1 42 68 53 00", "+44 20 7946 0018"));
    ana.put("/api/contacts/" + halyard.dana(), dana, 0).expect(200);
    halyard.log("CALL", "contactId", halyard.dana(), "text", "-5 % said she,\nand left.");
    halyard.log("NOTE", "text", "=HYPERLINK(\"x\")");
    halyard.log("MEETING", "subject", "@noon");
    halyard.log("MILESTONE", "milestone", "AGREEMENT_SENT");
    var again = Importer.start(ana);
    for (var kind : KINDS) {
      again.upload(kind.toLowerCase(java.util.Locale.ROOT) + ".csv", export(ana, kind)).expect(200);
    }
    var preview = again.preview();
    assertThat(Importer.counts(preview))
        .as(ana.get("/api/imports/" + preview.text("/id") + "/rows?outcome=ERROR").body())
        .containsExactlyInAnyOrder("CLIENTS 0/0/4/0", "CONTACTS 0/0/2/0", "ACTIVITIES 0/0/4/0");
  }

  @Test
  void nothing_in_a_file_can_run_as_a_formula(World world) {
    var ana = world.signsUp("Harbour").owner();
    client(ana, "name", "=cmd|' /C calc'!A0", "segment", "@x", "industry", "-1+1");
    assertThat(export(ana, "CLIENTS"))
        .startsWith("\uFEFFClient ID,Company,")
        .contains("'=cmd|", "'@x", "'-1+1")
        .doesNotContainPattern("(^|,)\"?[=+@-]");
  }

  @Test
  void what_was_taken_out_does_not_leave(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    halyard.browser().delete(halyard.logged("CALL", "text", "Wrong number")).expect(204);
    assertThat(export(halyard.browser(), "ACTIVITIES")).doesNotContain("Wrong number");
  }

  @Test
  void many_records_leave_whole(World world) {
    var ana = world.signsUp("Harbour").owner();
    var lines = new StringBuilder("Client ID,Company\n");
    for (int i = 0; i < 1200; i++) {
      lines.append(i).append(",Client ").append(i).append('\n');
    }
    var bulk = Importer.start(ana);
    bulk.upload("clients.csv", lines.toString()).expect(200);
    bulk.preview();
    bulk.commit();
    assertThat(export(ana, "CLIENTS").lines()).hasSize(1201).doesNotHaveDuplicates();
  }

  @Test
  void whoever_takes_a_file_stands_in_the_audit_log(World world) {
    var harbour = world.signsUp("Harbour");
    var mia = harbour.joins("Mia Manager", "MANAGER", false);
    export(mia, "CONTACTS");
    var log = harbour.owner().get("/api/audit-log?kind=EXPORT").expect(200);
    assertThat(log.text("/items/0/by/name")).isEqualTo("Mia Manager");
    assertThat(log.text("/items/0/changes/0/after")).isEqualTo("CONTACTS");
    var rita = harbour.recruiter("Rita Lee");
    rita.post("/api/exports", Map.of("kind", "CLIENTS")).expect(403);
  }

  private static void client(Browser browser, Object... details) {
    var client = new HashMap<String, Object>();
    for (int i = 0; i < details.length; i += 2) {
      client.put((String) details[i], details[i + 1]);
    }
    browser.post("/api/clients", client).expect(201);
  }

  private static String export(Browser browser, String kind) {
    return browser.post("/api/exports", Map.of("kind", kind)).expect(200).body();
  }
}
