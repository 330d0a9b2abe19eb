package rekindle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rekindle.importing.planning.SampleFiles;
import rekindle.support.Answer;
import rekindle.support.Browser;

/** Works an import through the API as its page does. */
public final class Importer {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Browser browser;
  private final String id;

  private Importer(Browser browser, String id) {
    this.browser = browser;
    this.id = id;
  }

  public static Importer start(Browser browser) {
    return new Importer(browser, browser.post("/api/imports", Map.of()).expect(201).text("/id"));
  }

  /** The three files of the clean export. */
  static Importer clean(Browser browser) {
    Importer importer = start(browser);
    for (String name : List.of("activities.csv", "clients.csv", "contacts.csv")) {
      importer.upload(name, SampleFiles.bytes("agency-import/" + name)).expect(200);
    }
    return importer;
  }

  /** The three files of the messy export, as they are or as somebody re-encoded them. */
  static Importer messy(Browser browser) {
    Importer importer = start(browser);
    for (String name : List.of("Journal.csv", "Companies export.csv", "People.txt")) {
      importer.upload(name, SampleFiles.bytes("agency-import-messy/" + name)).expect(200);
    }
    return importer;
  }

  String id() {
    return id;
  }

  String path() {
    return "/api/imports/" + id;
  }

  Answer upload(String name, byte[] bytes) {
    return browser.upload("PUT", file(name), bytes, "application/octet-stream");
  }

  public Answer upload(String name, String text) {
    return upload(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String file(String name) {
    return path() + "/files/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public Answer preview() {
    return preview(Map.of());
  }

  Answer preview(Map<String, ?> decisions) {
    send("PUT", "/mapping", decisions).expect(202);
    return settles("PREVIEWED");
  }

  public Answer commit() {
    beginCommit().expect(202);
    return settles("COMMITTED");
  }

  public Answer undo() {
    send("POST", "/undo", null).expect(202);
    return settles("UNDONE");
  }

  Answer beginCommit() {
    return send("POST", "/commit", Map.of("confirmPeople", true));
  }

  /** Writes against the import as it stands now. */
  Answer send(String method, String rest, @Nullable Object body) {
    return send(method, rest, body, browser.get(path()).expect(200).number("/version"));
  }

  /** Writes against the import as it stood in that version. */
  Answer send(String method, String rest, @Nullable Object body, int version) {
    return browser.send(method, path() + rest, body, Map.of("If-Match", "\"" + version + "\""));
  }

  Answer settles(String status) {
    Answer answer = settles();
    assertThat(answer.text("/status")).as(answer.body()).isEqualTo(status);
    return answer;
  }

  Answer settles() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = browser.get(path()).expect(200);
    while (answer.json().at("/working").asBoolean() && System.nanoTime() < deadline) {
      pause();
      answer = browser.get(path()).expect(200);
    }
    return answer;
  }

  /** "CLIENTS made/changed/unchanged/errors" of each kind. */
  public static List<String> counts(Answer view) {
    List<String> counts = new java.util.ArrayList<>();
    view.json()
        .at("/counts")
        .forEach(
            count ->
                counts.add(
                    "%s %d/%d/%d/%d"
                        .formatted(
                            count.get("kind").asText(),
                            count.get("made").asInt(),
                            count.get("changed").asInt(),
                            count.get("unchanged").asInt(),
                            count.get("errors").asInt())));
    return counts;
  }

  List<String> errors(String name) {
    List<String> errors = new java.util.ArrayList<>();
    browser
        .get(path() + "/rows?outcome=ERROR&limit=200")
        .expect(200)
        .json()
        .at("/items")
        .forEach(
            row -> {
              if (row.get("file").asText().equals(name)) {
                row.get("errors")
                    .forEach(
                        error ->
                            errors.add(
                                row.get("line").asInt()
                                    + " "
                                    + error.get("column").asText()
                                    + ": "
                                    + error.get("reason").asText()));
              }
            });
    return errors;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
