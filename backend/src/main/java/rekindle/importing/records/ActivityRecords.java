package rekindle.importing.records;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;
import rekindle.activities.ActivityLog;
import rekindle.activities.Direction;
import rekindle.activities.NaturalKey;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Known;
import rekindle.importing.values.Moment;

/** Which activities are there already. */
@Singleton
class ActivityRecords {

  private final ActivityLog log;

  ActivityRecords(ActivityLog log) {
    this.log = log;
  }

  Map<Key, List<Known>> byId(List<Key> keys) {
    Map<String, UUID> clients = log.clientsByExternalId(keys.stream().map(Key::value).toList());
    Map<UUID, UUID> ours =
        log.clientsOf(keys.stream().flatMap(k -> OwnIds.of(k).stream()).toList());
    Map<Key, List<Known>> found = new HashMap<>();
    for (Key key : keys) {
      UUID own = OwnIds.of(key).map(ours::get).orElse(null);
      UUID client = own == null ? clients.get(key.value()) : own;
      if (client != null) {
        found.put(key, List.of(new Known(idOf(key), 0, client, Map.of(), false)));
      }
    }
    return found;
  }

  /** One of its own: the client's id stands for the client, which a row may name as well. */
  private static UUID idOf(Key key) {
    return UUID.nameUUIDFromBytes(("activity " + key.value()).getBytes(StandardCharsets.UTF_8));
  }

  Map<Key, Set<Integer>> places(Collection<Key> keys) {
    Map<NaturalKey, Key> exact = new HashMap<>();
    Map<NaturalKey, Key> toTheMinute = new HashMap<>();
    for (Key key : keys) {
      String[] parts = key.value().split("/", 4);
      Moment moment = Moment.parse(parts[1]);
      NaturalKey natural =
          new NaturalKey(
              UUID.fromString(parts[0]),
              moment.at(),
              ActivityKind.valueOf(parts[2]),
              Direction.valueOf(parts[3]));
      (moment.toTheMinute() ? toTheMinute : exact).put(natural, key);
    }
    Map<Key, Set<Integer>> taken = new HashMap<>();
    log.stored(exact.keySet()).forEach((key, places) -> put(taken, exact.get(key), places));
    log.storedInMinute(toTheMinute.keySet())
        .forEach((key, places) -> put(taken, toTheMinute.get(key), places));
    return taken;
  }

  private static void put(Map<Key, Set<Integer>> taken, @Nullable Key asked, Set<Integer> places) {
    if (asked != null) {
      taken.put(asked, places);
    }
  }
}
