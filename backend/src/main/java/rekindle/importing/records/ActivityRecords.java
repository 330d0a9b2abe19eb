package rekindle.importing.records;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.activities.ActivityKind;
import rekindle.activities.ActivityLog;
import rekindle.activities.Direction;
import rekindle.activities.NaturalKey;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Known;

/** Which activities are there already. */
@Singleton
class ActivityRecords {

  private final ActivityLog log;

  ActivityRecords(ActivityLog log) {
    this.log = log;
  }

  Map<Key, List<Known>> byId(List<Key> keys) {
    Map<String, UUID> clients = log.clientsByExternalId(keys.stream().map(Key::value).toList());
    Map<Key, List<Known>> found = new HashMap<>();
    for (Key key : keys) {
      UUID client = clients.get(key.value());
      if (client != null) {
        found.put(key, List.of(new Known(client, 0, client, Map.of(), false)));
      }
    }
    return found;
  }

  Map<Key, Set<Integer>> places(Collection<Key> keys) {
    Map<NaturalKey, Key> natural = new HashMap<>();
    keys.forEach(key -> natural.put(natural(key), key));
    Map<Key, Set<Integer>> taken = new HashMap<>();
    log.stored(natural.keySet())
        .forEach(
            (key, places) -> {
              Key asked = natural.get(key);
              if (asked != null) {
                taken.put(asked, places);
              }
            });
    return taken;
  }

  private static NaturalKey natural(Key key) {
    String[] parts = key.value().split("/", 4);
    return new NaturalKey(
        UUID.fromString(parts[0]),
        Instant.parse(parts[1]),
        ActivityKind.valueOf(parts[2]),
        Direction.valueOf(parts[3]));
  }
}
