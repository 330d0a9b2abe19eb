package rekindle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

/** Old files go on naming clients that were deleted. */
@ExtendWith(RunningServer.class)
class ImportAfterDeletionTest {
  private static final String CLIENTS =
      "Client ID,Company,Website\n1,Alder Ltd,alder.example\n2,Oak,oak.example\n";

  @Test
  void the_preview_names_what_was_deleted_and_would_be_made_anew(World world) {
    var olga = world.signsUp("Harbour").owner();
    imported(olga);
    var alder = olga.get("/api/clients").text("/items/0/id");
    var deletion = deleted(olga, alder);
    var again = Importer.start(olga);
    again.upload("clients.csv", CLIENTS).expect(200);
    var preview = again.preview();
    assertThat(preview.json().at("/deleted").findValuesAsText("name")).containsExactly("Alder Ltd");
    assertThat(Importer.counts(preview)).containsExactly("CLIENTS 1/0/1/0");
    olga.post("/api/deletions/" + deletion + "/restoration", null).expect(200);
    assertThat(again.preview().json().at("/deleted")).isEmpty();
    assertThat(Importer.counts(again.commit())).containsExactly("CLIENTS 0/0/2/0");
    assertThat(olga.get("/api/clients").text("/items/0/id")).isEqualTo(alder);
  }

  /** What came since has the place; the two can be told apart, and merged. */
  @Test
  void a_client_that_was_made_anew_keeps_the_id_of_the_file(World world) {
    var olga = world.signsUp("Harbour").owner();
    imported(olga);
    var alder = olga.get("/api/clients").text("/items/0/id");
    var deletion = deleted(olga, alder);
    assertThat(imported(olga)).isEqualTo("CLIENTS 1/0/1/0");
    olga.post("/api/deletions/" + deletion + "/restoration", null).expect(200);
    assertThat(olga.get("/api/clients").json().at("/items")).hasSize(3);
    olga.get("/api/clients/" + alder).expect(200);
    assertThat(imported(olga)).isEqualTo("CLIENTS 0/0/2/0");
  }

  @Test
  void a_row_that_could_mean_either_of_the_two_is_held_back_and_says_what_to_do(World world) {
    var olga = world.signsUp("Harbour").owner();
    imported(olga);
    var deletion = deleted(olga, olga.get("/api/clients").text("/items/0/id"));
    imported(olga);
    olga.post("/api/deletions/" + deletion + "/restoration", null).expect(200);
    var calls = Importer.start(olga);
    calls.upload("clients.csv", "Company,Website\nAlder Ltd,alder.example\n").expect(200);
    calls.upload("contacts.csv", "Name,Email\nDana Low,dana@alder.example\n").expect(200);
    assertThat(Importer.counts(calls.preview()))
        .containsExactlyInAnyOrder("CLIENTS 0/0/0/1", "CONTACTS 0/0/0/1");
    var words =
        "Several clients have the web site alder.example; delete the one too many, or add the id of"
            + " the one you mean.";
    assertThat(calls.errors("clients.csv")).containsExactly("2 Website: " + words);
    assertThat(calls.errors("contacts.csv").getFirst()).endsWith(words);
  }

  private static String imported(Browser browser) {
    var importer = Importer.start(browser);
    importer.upload("clients.csv", CLIENTS).expect(200);
    importer.preview();
    return Importer.counts(importer.commit()).getFirst();
  }

  private static String deleted(Browser browser, String client) {
    var path = "/api/clients/" + client;
    var ifMatch = Map.of("If-Match", "\"" + browser.get(path).number("/version") + "\"");
    return browser.send("DELETE", path, null, ifMatch).expect(200).text("/id");
  }
}
