package rekindle.importing.records;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Known;
import rekindle.importing.runs.ExternalKeys;
import rekindle.importing.values.LegalName;
import rekindle.tenancy.AgencySql;

/** Finds the stored records that a piece of a plan speaks of, many keys at a time. */
@Singleton
public class RecordLookup {

  private final AgencySql sql;
  private final ExternalKeys externalKeys;
  private final ClientRecords clients;
  private final ContactRecords contacts;
  private final ActivityRecords activities;

  RecordLookup(
      AgencySql sql,
      ExternalKeys externalKeys,
      ClientRecords clients,
      ContactRecords contacts,
      ActivityRecords activities) {
    this.sql = sql;
    this.externalKeys = externalKeys;
    this.clients = clients;
    this.contacts = contacts;
    this.activities = activities;
  }

  /**
   * The names of all clients as they are compared. An agency has thousands of clients where a file
   * has millions of rows, so these fit in memory.
   */
  public record Names(Map<Key, List<UUID>> clients) {}

  public Names names() {
    Map<Key, List<UUID>> names = new HashMap<>();
    sql.list(
            "select id, name from client where agency_id = :agency",
            Map.of(),
            row ->
                Map.entry(
                    new Key(Key.Type.CLIENT_NAME, LegalName.key(row.text("name"))), row.uuid("id")))
        .forEach(
            name ->
                names.computeIfAbsent(name.getKey(), k -> new ArrayList<>()).add(name.getValue()));
    return new Names(names);
  }

  /** What the agency's records looked like: equal stamps mean that nothing moved in between. */
  public String stamp() {
    StringBuilder stamp = new StringBuilder();
    for (String table : List.of("client", "contact", "activity", "member")) {
      stamp.append(
          sql.first(
                  "select count(*) as rows_now, cast(coalesce(sum(version), 0) as signed) as"
                      + " versions from "
                      + table
                      + " where agency_id = :agency",
                  Map.of(),
                  row -> row.number("rows_now") + "." + row.number("versions") + " ")
              .orElse(""));
    }
    return stamp.toString().strip();
  }

  public View with(Names names, Directory directory) {
    return new View(names, directory);
  }

  /** The lookup for one piece of a plan. */
  final class View {

    private final Names names;
    private final Directory directory;

    private View(Names names, Directory directory) {
      this.names = names;
      this.directory = directory;
    }

    Map<Key, List<Known>> find(Collection<Key> keys) {
      Map<Key.Type, List<Key>> byType = new EnumMap<>(Key.Type.class);
      keys.forEach(key -> byType.computeIfAbsent(key.type(), t -> new ArrayList<>()).add(key));
      Map<Key, Set<UUID>> clientIds = new HashMap<>();
      Map<Key, Set<UUID>> contactIds = new HashMap<>();
      byType.forEach(
          (type, some) -> {
            switch (type) {
              case CLIENT_ID -> external(type, some, clientIds);
              case CLIENT_DOMAIN -> clients.byDomain(some, clientIds);
              case CLIENT_NAME -> byName(some, clientIds);
              case CONTACT_ID -> external(type, some, contactIds);
              case CONTACT_EMAIL -> contacts.byAddress(some, contactIds);
              case CONTACT_NAME -> contacts.byName(some, contactIds);
              case ACTIVITY_ID, ACTIVITY -> {
                // Activities are told by their own lookups below.
              }
            }
          });
      Map<Key, List<Known>> found = new HashMap<>();
      join(found, clientIds, clients.load(all(clientIds), directory.byId()));
      join(found, contactIds, contacts.load(all(contactIds)));
      List<Key> activityIds = byType.getOrDefault(Key.Type.ACTIVITY_ID, List.of());
      if (!activityIds.isEmpty()) {
        found.putAll(activities.byId(activityIds));
      }
      return found;
    }

    Map<Key, Set<Integer>> activities(Collection<Key> keys) {
      return activities.places(keys);
    }

    private void external(Key.Type type, List<Key> keys, Map<Key, Set<UUID>> ids) {
      keys.forEach(key -> OwnIds.of(key).ifPresent(id -> ids.put(key, Set.of(id))));
      externalKeys.targets(type, keys).forEach((key, id) -> ids.put(key, Set.of(id)));
    }

    private void byName(List<Key> keys, Map<Key, Set<UUID>> ids) {
      for (Key key : keys) {
        List<UUID> named = names.clients.get(key);
        if (named != null) {
          ids.put(key, new HashSet<>(named));
        }
      }
    }
  }

  private static Set<UUID> all(Map<Key, Set<UUID>> ids) {
    Set<UUID> all = new HashSet<>();
    ids.values().forEach(all::addAll);
    return all;
  }

  private static void join(
      Map<Key, List<Known>> found, Map<Key, Set<UUID>> ids, Map<UUID, Known> records) {
    ids.forEach(
        (key, some) ->
            found.put(key, some.stream().map(records::get).filter(Objects::nonNull).toList()));
  }
}
