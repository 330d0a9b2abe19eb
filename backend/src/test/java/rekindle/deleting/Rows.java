package rekindle.deleting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rekindle.support.TestAgency;
import rekindle.tenancy.AgencySql;

/** Every row of an agency that people would miss, as text, by table. */
public final class Rows {
  private static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry(
              "client",
              List.of("id", "name", "domain", "site", "parent_id", "owner_id", "stage", "tags")),
          Map.entry(
              "contact",
              List.of("id", "client_id", "family_name", "title", "introduced_by_id", "has_left")),
          Map.entry("contact_address", List.of("contact_id", "kind", "position", "value")),
          Map.entry("expectation", List.of("subject_id", "client_id", "note")),
          Map.entry(
              "activity",
              List.of(
                  "id",
                  "client_id",
                  "contact_id",
                  "text",
                  "occurred_at",
                  "natural_key",
                  "ordinal",
                  "removed_at")),
          Map.entry("activity_revision", List.of("activity_id", "revision_no", "fields")),
          Map.entry(
              "next_step",
              List.of("id", "client_id", "activity_id", "owner_id", "text", "done_at")),
          Map.entry("silence_word", List.of("id", "client_id", "note")),
          Map.entry("parking", List.of("client_id", "until_on", "note")),
          Map.entry("external_key", List.of("type", "value", "target_id")),
          Map.entry("search_term", List.of("term", "client_id", "subject_id")),
          Map.entry("client_pulse", List.of("client_id", "pulse")),
          Map.entry("client_step", List.of("client_id", "from_at", "until_at", "state")));

  private Rows() {}

  public static Map<String, List<String>> of(TestAgency agency, AgencySql sql) {
    var all = new TreeMap<String, List<String>>();
    COLUMNS.forEach(
        (table, columns) ->
            all.put(
                table,
                agency.working(() -> sql.list(select(table, columns), Map.of(), Rows::text))));
    return all;
  }

  private static String select(String table, List<String> columns) {
    var texts = columns.stream().map(each -> "coalesce(hex(t.%s), '-')".formatted(each)).toList();
    return "select concat_ws('|', %s) as line from %s t where t.agency_id = :agency order by line"
        .formatted(String.join(", ", texts), table);
  }

  private static String text(rekindle.tenancy.Row row) {
    return row.text("line");
  }
}
