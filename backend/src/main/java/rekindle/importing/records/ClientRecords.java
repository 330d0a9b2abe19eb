package rekindle.importing.records;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientDetails;
import rekindle.clients.Source;
import rekindle.clients.Stage;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Known;
import rekindle.importing.runs.StoredJson;
import rekindle.shared.versions.Described;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** Reads clients as the plan compares them, and as they must be written whole. */
@Singleton
public class ClientRecords {

  private final AgencySql sql;
  private final StoredJson json;

  ClientRecords(AgencySql sql, StoredJson json) {
    this.sql = sql;
    this.json = json;
  }

  void byDomain(List<Key> keys, Map<Key, Set<UUID>> ids) {
    sql.list(
            """
            select id, domain from client where agency_id = :agency and domain in (:domains)
            """,
            Map.of("domains", keys.stream().map(Key::value).toList()),
            row -> Map.entry(Key.domain(row.text("domain")), row.uuid("id")))
        .forEach(
            entry ->
                ids.computeIfAbsent(entry.getKey(), k -> new HashSet<>()).add(entry.getValue()));
  }

  Map<UUID, Known> load(Collection<UUID> ids, Map<UUID, String> members) {
    Map<UUID, Known> records = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.list(
              """
              select c.*, (
                select min(k.value) from external_key k
                where k.agency_id = :agency and k.target_id = c.id) as known_id
              from client c where c.agency_id = :agency and c.id in (:ids)
              """,
              Map.of("ids", ids),
              row -> known(row, members))
          .forEach(known -> records.put(known.id(), known));
    }
    return records;
  }

  /** Those records as they stand: what is not in the file must be written back as it was. */
  public Map<UUID, Described<ClientDetails>> standing(Collection<UUID> ids) {
    Map<UUID, Described<ClientDetails>> standing = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.list(
          "select * from client where agency_id = :agency and id in (:ids)",
          Map.of("ids", ids),
          row ->
              standing.put(row.uuid("id"), new Described<>(details(row), row.integer("version"))));
    }
    return standing;
  }

  private Known known(Row row, Map<UUID, String> members) {
    Map<ImportField, String> values = new EnumMap<>(ImportField.class);
    put(values, ImportField.CLIENT_ID, row.textOrNull("known_id"));
    put(values, ImportField.CLIENT_NAME, row.text("name"));
    put(values, ImportField.DOMAIN, row.textOrNull("domain"));
    put(values, ImportField.INDUSTRY, row.textOrNull("industry"));
    UUID owner = row.uuidOrNull("owner_id");
    put(values, ImportField.OWNER, owner == null ? null : members.get(owner));
    put(values, ImportField.STAGE, row.text("stage"));
    var since = row.dateOrNull("since");
    put(values, ImportField.SINCE, since == null ? null : since.toString());
    put(values, ImportField.SEGMENT, row.textOrNull("segment"));
    put(values, ImportField.TAGS, String.join(";", json.cells(row.text("tags"))));
    return new Known(row.uuid("id"), row.integer("version"), null, Map.copyOf(values), false);
  }

  private ClientDetails details(Row row) {
    return new ClientDetails(
        row.text("name"),
        row.textOrNull("domain"),
        row.textOrNull("site"),
        row.uuidOrNull("parent_id"),
        row.textOrNull("industry"),
        row.uuidOrNull("owner_id"),
        row.textOrNull("segment"),
        row.constant("stage", Stage.class),
        row.constant("source", Source.class),
        row.textOrNull("source_candidate"),
        json.cells(row.text("tags")),
        row.flag("off_limits"),
        row.flag("do_not_contact"),
        row.dateOrNull("since"));
  }

  static void put(Map<ImportField, String> values, ImportField field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      values.put(field, value);
    }
  }
}
