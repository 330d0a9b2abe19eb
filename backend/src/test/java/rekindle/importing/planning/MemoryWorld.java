package rekindle.importing.planning;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.mapping.ImportKind;

/** A world of plain maps. Asking for a key that was not announced is a mistake of the planner. */
final class MemoryWorld implements World {

  private final Map<Key, Set<UUID>> ids = new HashMap<>();
  private final Map<UUID, Known> records = new HashMap<>();
  private final Map<Key, Integer> stored = new HashMap<>();
  private final Map<Key, Integer> places = new HashMap<>();
  private final Set<Key> prepared = new HashSet<>();
  final Map<String, Integer> people = new LinkedHashMap<>();
  final Set<String> leftOut = new HashSet<>();
  final Set<String> members = new HashSet<>();
  private long next = 1;

  @Override
  public void prepare(Collection<Key> keys) {
    prepared.addAll(keys);
  }

  @Override
  public List<Known> known(Key key) {
    if (!prepared.contains(key)) {
      throw new AssertionError("Not prepared: " + key);
    }
    return ids.getOrDefault(key, Set.of()).stream()
        .map(id -> Objects.requireNonNull(records.get(id)))
        .toList();
  }

  @Override
  public void learn(Known record, Collection<Key> keys) {
    records.put(record.id(), record);
    keys.forEach(key -> ids.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(record.id()));
  }

  @Override
  public boolean isStored(Key activity, int place) {
    return place <= stored.getOrDefault(activity, 0);
  }

  @Override
  public int nextPlace(Key activity) {
    return places.merge(activity, 1, Integer::sum);
  }

  @Override
  public Optional<String> owner(String addressOrName) {
    return member(addressOrName);
  }

  @Override
  public Optional<String> member(String addressOrName) {
    return members.contains(addressOrName) ? Optional.of(addressOrName) : Optional.empty();
  }

  @Override
  public Optional<String> newPerson(String address) {
    if (leftOut.contains(address)) {
      return Optional.empty();
    }
    people.merge(address, 1, Integer::sum);
    return Optional.of(address);
  }

  @Override
  public UUID newId() {
    return new UUID(0, next++);
  }

  /** Carries the plan out: what was planned is stored, and the next import starts. */
  void commit(List<PlannedRow> activities) {
    for (PlannedRow row : activities) {
      if (row.outcome() == Outcome.NEW && row.kind() == ImportKind.ACTIVITIES) {
        UUID whom = row.contact() == null ? row.client() : row.contact();
        stored.merge(
            Key.activity(
                Objects.requireNonNull(whom),
                row.values().getOrDefault(ImportField.AT, ""),
                row.values().getOrDefault(ImportField.KIND, ""),
                row.values().getOrDefault(ImportField.DIRECTION, "")),
            1,
            Integer::sum);
      }
    }
    places.clear();
    prepared.clear();
    members.addAll(people.keySet());
    people.clear();
    records.replaceAll(
        (id, record) ->
            new Known(id, record.version() + 1, record.client(), record.values(), false));
  }
}
