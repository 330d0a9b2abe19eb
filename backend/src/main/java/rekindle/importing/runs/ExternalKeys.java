package rekindle.importing.runs;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.planning.Key;
import rekindle.tenancy.AgencySql;

/** By which ids the systems people export from know our records. */
@Singleton
public class ExternalKeys {

  private final AgencySql sql;

  ExternalKeys(AgencySql sql) {
    this.sql = sql;
  }

  public Map<Key, UUID> targets(Key.Type type, Collection<Key> keys) {
    Map<Key, UUID> targets = new HashMap<>();
    sql.list(
            """
            select value, target_id from external_key
            where agency_id = :agency and type = :type and value in (:values)
            """,
            Map.of("type", type, "values", keys.stream().map(Key::value).toList()),
            row -> Map.entry(new Key(type, row.text("value")), row.uuid("target_id")))
        .forEach(entry -> targets.put(entry.getKey(), entry.getValue()));
    return targets;
  }

  public void add(UUID importId, Key.Type type, ImportField field, Collection<StoredRow> rows) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (StoredRow row : rows) {
      if (!row.value(field).isEmpty()) {
        values.add(
            Map.of(
                "importId",
                importId,
                "type",
                type,
                "value",
                row.value(field),
                "target",
                row.targetId()));
      }
    }
    sql.batch(
        """
        insert into external_key (agency_id, type, value, target_id, import_id)
        values (:agency, :type, :value, :target, :importId)
        on duplicate key update target_id = values(target_id)
        """,
        values);
  }

  /** The keys an import brought go with it, except those of records that stayed. */
  public void forget(UUID importId) {
    sql.update(
        """
        delete from external_key
        where agency_id = :agency and import_id = :importId and target_id not in (
          select r.target_id from import_row r
          where r.agency_id = :agency and r.import_id = :importId and r.state = 'KEPT'
            and r.target_id is not null)
        """,
        Map.of("importId", importId));
  }
}
