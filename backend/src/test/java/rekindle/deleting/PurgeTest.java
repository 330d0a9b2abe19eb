package rekindle.deleting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.Halyard;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;
import rekindle.tenancy.AgencySql;

@ExtendWith(RunningServer.class)
class PurgeTest {
  private TestAgency harbour;
  private Browser olga;

  @BeforeEach
  void an_agency(World world) {
    harbour = world.signsUp("Harbour");
    olga = harbour.owner();
  }

  @Test
  void nothing_stays_once_it_is_purged(Purge purge, AgencySql sql) {
    var halyard = FullClient.of(olga);
    var deletion = delete("/api/clients/" + halyard.id());
    assertThat(dueInDays(sql, deletion.text("/id"))).isBetween(29, 30);
    var id = UUID.fromString(deletion.text("/id"));
    purge(purge, id);
    olga.post("/api/deletions/" + id + "/restoration", null).expect(404);
    assertThat(olga.get("/api/deletions").json().at("/items")).isEmpty();
    var left = Rows.of(harbour, sql);
    assertThat(left.get("client")).hasSize(1);
    assertThat(left.get("activity")).isEmpty();
    assertThat(left.get("contact_address")).isEmpty();
    assertThat(harbour.working(() -> count(sql, "undo_note"))).isZero();
    assertThat(harbour.working(() -> count(sql, "deletion"))).isZero();
  }

  @Test
  void the_ledger_keeps_what_happened_and_forgets_what_it_said_of_people(Purge purge) {
    var halyard = FullClient.of(olga);
    var deletion = delete("/api/clients/" + halyard.id());
    assertThat(words(halyard.dana())).contains("Whitfield");
    purge(purge, UUID.fromString(deletion.text("/id")));
    var all = olga.get("/api/audit-log?limit=200&kind=CLIENT,CONTACT,NEXT_STEP,EXPECTATION");
    assertThat(all.body()).doesNotContain("Whitfield", "dana@halyard.example", "Send the paper");
    assertThat(words(halyard.dana())).isEqualTo("OTHER");
    var last = olga.get("/api/audit-log?kind=CLIENT").json().at("/items/0");
    assertThat(last.at("/act").asText()).isEqualTo("PURGED");
    assertThat(last.has("by")).isFalse();
    assertThat(last.at("/changes/0/before").asText()).isEqualTo("Halyard Plastics");
    var found = olga.get("/api/audit-log/verification").expect(200).json();
    assertThat(found.has("fault")).isFalse();
  }

  @Test
  void a_contact_who_is_gone_for_good_is_named_nowhere_but_the_client_stays(Purge purge) {
    var halyard = Halyard.madeBy(olga);
    var deletion = delete("/api/contacts/" + halyard.dana());
    purge(purge, UUID.fromString(deletion.text("/id")));
    var history = olga.get("/api/clients/" + halyard.id() + "/history").expect(200);
    assertThat(history.body()).doesNotContain("Whitfield").contains("Osei", "Halyard Plastics");
    assertThat(history.json().at("/items").findValuesAsText("act"))
        .startsWith("PURGED", "REMOVED", "ADDED");
  }

  /** What stands in the fields of the entries about them. */
  private String words(UUID contact) {
    var words = new StringBuilder();
    for (JsonNode each : olga.get("/api/audit-log?limit=200&kind=CONTACT").json().at("/items")) {
      if (each.at("/what/id").asText().equals(contact.toString())) {
        each.at("/changes").findValuesAsText("after").forEach(words::append);
      }
    }
    return words.toString();
  }

  private void purge(Purge purge, UUID id) {
    harbour.inBackground(
        () -> {
          purge.begin(id);
          assertThat(purge.some(id)).isFalse();
          assertThat(purge.isLeft(id)).isFalse();
        });
  }

  private static int dueInDays(AgencySql sql, String deletion) {
    return Math.toIntExact(
        rekindle.tenancy.AgencyContext.call(
            rekindle.tenancy.AgencyContext.NO_AGENCY,
            () ->
                sql.count(
                    """
                    select timestampdiff(day, utc_timestamp(6), execution_time) from scheduled_task
                    where task_name = 'purge' and task_instance like :deletion and :agency = 0
                    """,
                    Map.of("deletion", "%" + deletion))));
  }

  private static long count(AgencySql sql, String table) {
    return sql.count("select count(*) from " + table + " where agency_id = :agency", Map.of());
  }

  private Answer delete(String path) {
    var ifMatch = Map.of("If-Match", "\"" + olga.get(path).number("/version") + "\"");
    return olga.send("DELETE", path, null, ifMatch).expect(200);
  }
}
