package rekindle.importing.records;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Known;
import rekindle.importing.runs.StoredJson;
import rekindle.tenancy.AgencySql;

/**
 * What an import's own rows have taught the plan so far: records, the keys they are known by, and
 * how often each activity occurred. In the database, so that the plan needs no memory per row.
 */
@Singleton
public class PlanMemory {

  private static final int FORGOTTEN_AT_ONCE = 10_000;

  private final AgencySql sql;
  private final StoredJson json;

  PlanMemory(AgencySql sql, StoredJson json) {
    this.sql = sql;
    this.json = json;
  }

  record Remembered(Key key, UUID target) {}

  List<Remembered> targets(UUID importId, Collection<Key> keys) {
    Map<String, Key> byHash = new HashMap<>();
    List<byte[]> hashes = new ArrayList<>();
    for (Key key : keys) {
      byte[] hash = hash(key);
      byHash.put(text(hash), key);
      hashes.add(hash);
    }
    return sql.list(
        """
        select key_hash, target_id from import_key
        where agency_id = :agency and import_id = :importId and key_hash in (:hashes)
        """,
        Map.of("importId", importId, "hashes", hashes),
        row ->
            new Remembered(
                java.util.Objects.requireNonNull(byHash.get(text(row.bytes("key_hash")))),
                row.uuid("target_id")));
  }

  Map<UUID, Known> records(UUID importId, Collection<UUID> targets) {
    Map<UUID, Known> records = new HashMap<>();
    sql.list(
            """
            select * from import_record
            where agency_id = :agency and import_id = :importId and target_id in (:targets)
            """,
            Map.of("importId", importId, "targets", targets),
            row ->
                new Known(
                    row.uuid("target_id"),
                    row.integer("version"),
                    row.uuidOrNull("client_id"),
                    json.values(row.text("values_json")),
                    true))
        .forEach(known -> records.put(known.id(), known));
    return records;
  }

  /** In which version this import left, or found, each of these records. */
  public Map<UUID, Integer> versions(UUID importId, Collection<UUID> targets) {
    Map<UUID, Integer> versions = new HashMap<>();
    if (!targets.isEmpty()) {
      sql.list(
          """
          select target_id, version from import_record
          where agency_id = :agency and import_id = :importId and target_id in (:targets)
          """,
          Map.of("importId", importId, "targets", targets),
          row -> versions.put(row.uuid("target_id"), row.integer("version")));
    }
    return versions;
  }

  Map<Key, Integer> places(UUID importId, Collection<Key> activities) {
    Map<String, Key> byHash = new HashMap<>();
    List<byte[]> hashes = new ArrayList<>();
    for (Key key : activities) {
      byte[] hash = hash(key);
      byHash.put(text(hash), key);
      hashes.add(hash);
    }
    Map<Key, Integer> places = new HashMap<>();
    sql.list(
            """
            select key_hash, places from import_place
            where agency_id = :agency and import_id = :importId and key_hash in (:hashes)
            """,
            Map.of("importId", importId, "hashes", hashes),
            row -> Map.entry(text(row.bytes("key_hash")), row.integer("places")))
        .forEach(
            entry ->
                places.put(
                    java.util.Objects.requireNonNull(byHash.get(entry.getKey())),
                    entry.getValue()));
    return places;
  }

  void remember(
      UUID importId, Collection<Known> records, Map<Key, ? extends Collection<UUID>> keys) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Known known : records) {
      Map<String, @Nullable Object> values = new HashMap<>();
      values.put("importId", importId);
      values.put("target", known.id());
      values.put("version", known.version());
      values.put("client", known.client());
      values.put("values", json.write(known.values()));
      rows.add(values);
    }
    sql.batch(
        """
        insert into import_record (agency_id, import_id, target_id, version, client_id, values_json)
        values (:agency, :importId, :target, :version, :client, :values)
        on duplicate key update values_json = values(values_json)
        """,
        rows);
    List<Map<String, Object>> known = new ArrayList<>();
    keys.forEach(
        (key, targets) ->
            targets.forEach(
                target ->
                    known.add(Map.of("importId", importId, "hash", hash(key), "target", target))));
    sql.batch(
        """
        insert into import_key (agency_id, import_id, key_hash, target_id)
        values (:agency, :importId, :hash, :target)
        on duplicate key update target_id = values(target_id)
        """,
        known);
  }

  void count(UUID importId, Map<Key, Integer> places) {
    List<Map<String, Object>> rows = new ArrayList<>();
    places.forEach(
        (key, place) -> rows.add(Map.of("importId", importId, "hash", hash(key), "places", place)));
    sql.batch(
        """
        insert into import_place (agency_id, import_id, key_hash, places)
        values (:agency, :importId, :hash, :places)
        on duplicate key update places = values(places)
        """,
        rows);
  }

  /** The version in which this import left the records it made or changed. */
  public void leave(UUID importId, Map<UUID, Integer> versions) {
    List<Map<String, Object>> rows = new ArrayList<>();
    versions.forEach(
        (target, version) ->
            rows.add(Map.of("importId", importId, "target", target, "version", version)));
    sql.batch(
        """
        update import_record set version = :version
        where agency_id = :agency and import_id = :importId and target_id = :target
        """,
        rows);
  }

  /**
   * What this import changed and put back stands again as some earlier import left it: that one may
   * still be undone.
   */
  public void standAgain(UUID importId) {
    sql.update(
        """
        update import_record earlier
        join import_record undone
          on undone.agency_id = earlier.agency_id and undone.target_id = earlier.target_id
        join import_row changed
          on changed.agency_id = undone.agency_id and changed.import_id = undone.import_id
            and changed.target_id = undone.target_id
        set earlier.version = undone.version
        where earlier.agency_id = :agency and earlier.import_id <> :importId
          and undone.import_id = :importId
          and changed.outcome = 'CHANGED' and changed.state = 'UNDONE'
          and earlier.version = changed.seen_version
        """,
        Map.of("importId", importId));
  }

  public void forget(UUID importId) {
    forgetKeys(importId);
    forget("import_record", importId);
  }

  /** All but the versions, by which an undo knows what was touched. */
  public void forgetKeys(UUID importId) {
    forget("import_key", importId);
    forget("import_place", importId);
  }

  private void forget(String table, UUID importId) {
    int forgotten = FORGOTTEN_AT_ONCE;
    while (forgotten == FORGOTTEN_AT_ONCE) {
      forgotten =
          sql.update(
              "delete from "
                  + table
                  + " where agency_id = :agency and import_id = :importId limit :limit",
              Map.of("importId", importId, "limit", FORGOTTEN_AT_ONCE));
    }
  }

  private static byte[] hash(Key key) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((key.type() + ":" + key.value()).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] hash) {
    return Base64.getEncoder().encodeToString(hash);
  }
}
