package rekindle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

/** An undo puts back what an import did, and leaves alone what people did since. */
@ExtendWith(RunningServer.class)
class ImportUndoTest {

  private static final String CLIENTS =
      """
      Client ID,Company,Website,Industry
      1,Alder,alder.example,Dairy
      2,King,king.example,Tools
      3,Oak,oak.example,Wood
      4,Pine,pine.example,Wood
      """;
  private static final String PEOPLE =
      """
      Name,Email,Company,Title
      Dana Low,dana@pine.example,Pine,Head of Wood
      Bea High,bea@oak.example,Oak,Buyer
      """;

  private Browser owner;

  @BeforeEach
  void stand_at_the_day_of_the_export(World world) {
    world.clock().set(Instant.parse("2026-11-20T18:00:00Z"));
    owner = world.signsUp("Harbour").owner();
  }

  @Test
  void what_people_agreed_parked_or_said_since_stays_and_is_listed() {
    Importer importer = imported();
    Map<String, String> ids = targets(importer);
    agree("/api/clients/" + ids.get("Alder"));
    owner
        .put("/api/clients/" + ids.get("King") + "/parking", Map.of("until", "2027-03-01"))
        .expect(204);
    owner
        .put("/api/clients/" + ids.get("Oak") + "/not-quiet", Map.of("note", "phoned"))
        .expect(204);
    agree("/api/contacts/" + ids.get("Dana Low"));
    assertThat(importer.undo().number("/kept")).isEqualTo(5);
    Map<String, String> reasons = new HashMap<>();
    kept(importer).forEach(row -> reasons.put(name(row), row.at("/errors/0/reason").asText()));
    assertThat(reasons).containsOnlyKeys("Alder", "King", "Oak", "Dana Low", "Pine");
    assertThat(reasons.get("Alder")).contains("agreed with this client");
    assertThat(reasons.get("King")).contains("parked this client");
    assertThat(reasons.get("Oak")).contains("not quiet");
    assertThat(reasons.get("Dana Low")).contains("agreed with this contact");
    assertThat(reasons.get("Pine")).contains("contacts");
    owner.get("/api/contacts/" + ids.get("Bea High")).expect(404);
  }

  @Test
  void to_be_parked_with_all_the_dormant_ones_keeps_nothing() {
    Importer importer = Importer.start(owner);
    importer.upload("c.csv", CLIENTS).expect(200);
    importer
        .upload("a.csv", "When,Company,Kind,Direction\n2026-01-12 10:00,Alder,E-mail,received\n")
        .expect(200);
    importer.preview();
    importer.commit();
    assertThat(owner.post("/api/parked-clients", Map.of()).expect(201).number("/parked")).isOne();
    assertThat(importer.undo().number("/kept")).isZero();
    assertThat(owner.get("/api/clients").json().at("/items")).isEmpty();
  }

  @Test
  void what_was_changed_becomes_as_it_was() {
    Importer first = imported();
    Map<String, String> ids = targets(first);
    Importer second = Importer.start(owner);
    second
        .upload(
            "c.csv",
            "Client ID,Company,Website,Industry\n1,Alder Group,alder.example,Food\n"
                + "5,Fresh,fresh.example,\n5,Fresh,fresh.example,Air\n")
        .expect(200);
    second
        .upload("p.csv", "Name,Email,Company,Title\nDana Low,dana@pine.example,Pine,CEO\n")
        .expect(200);
    assertThat(Importer.counts(second.preview()))
        .containsExactly("CLIENTS 1/2/0/0", "CONTACTS 0/1/0/0");
    second.commit();
    assertThat(owner.get("/api/clients/" + ids.get("Alder")).text("/industry")).isEqualTo("Food");
    assertThat(owner.get("/api/contacts/" + ids.get("Dana Low")).text("/title")).isEqualTo("CEO");
    assertThat(second.undo().number("/kept")).isZero();
    assertThat(owner.get("/api/clients/" + ids.get("Alder")).text("/name")).isEqualTo("Alder");
    assertThat(owner.get("/api/clients/" + ids.get("Alder")).text("/industry")).isEqualTo("Dairy");
    assertThat(owner.get("/api/contacts/" + ids.get("Dana Low")).text("/title"))
        .isEqualTo("Head of Wood");
    assertThat(owner.get("/api/clients").json().at("/items")).hasSize(4);
    assertThat(first.undo().number("/kept")).isZero();
    assertThat(owner.get("/api/clients").json().at("/items")).isEmpty();
  }

  @Test
  void a_role_that_a_person_chose_survives_a_new_title_and_its_undoing() {
    Importer first = imported();
    String dana = "/api/contacts/" + targets(first).get("Dana Low");
    String bea = "/api/contacts/" + targets(first).get("Bea High");
    Map<String, Object> chosen =
        Map.of("familyName", "Low", "title", "Head of Wood", "role", "SIGNATORY");
    owner.put(dana, chosen, owner.get(dana).number("/version")).expect(200);
    Importer second = Importer.start(owner);
    second
        .upload(
            "p.csv",
            "Name,Email,Company,Title\nLow,dana@pine.example,Pine,VP Wood\n"
                + "Bea High,bea@oak.example,Oak,CEO\n")
        .expect(200);
    second.preview();
    second.commit();
    assertThat(owner.get(dana).text("/role")).isEqualTo("SIGNATORY");
    assertThat(owner.get(bea).text("/role")).isEqualTo("EXECUTIVE");
    assertThat(second.undo().number("/kept")).isZero();
    assertThat(owner.get(dana).text("/role")).isEqualTo("SIGNATORY");
    assertThat(owner.get(bea).text("/role")).isEqualTo("PROCUREMENT");
  }

  private Importer imported() {
    Importer importer = Importer.start(owner);
    importer.upload("c.csv", CLIENTS).expect(200);
    importer.upload("p.csv", PEOPLE).expect(200);
    importer.preview();
    importer.commit();
    return importer;
  }

  private void agree(String subject) {
    owner
        .put(subject + "/expectations", Map.of("feedbackDays", 2, "mayBeChased", true), -1)
        .expect(200);
  }

  private Map<String, String> targets(Importer importer) {
    Map<String, String> targets = new HashMap<>();
    owner
        .get(importer.path() + "/rows?limit=200")
        .expect(200)
        .json()
        .at("/items")
        .forEach(row -> targets.put(name(row), row.at("/target").asText()));
    return targets;
  }

  private JsonNode kept(Importer importer) {
    return owner.get(importer.path() + "/rows?outcome=KEPT").expect(200).json().at("/items");
  }

  private static String name(JsonNode row) {
    return row.at("/summary").asText().replaceFirst(" ·.*", "");
  }
}
