package rekindle.importing.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rekindle.importing.planning.Key;
import rekindle.importing.planning.Known;
import rekindle.importing.planning.World;
import rekindle.importing.runs.PersonStore;
import rekindle.shared.ids.Ids;

/**
 * The world as one piece of the plan sees it: the stored records, and what earlier pieces of the
 * same import planned. It lives as long as its piece, and hands on what the piece learnt.
 */
public final class StoredWorld implements World {

  private final UUID importId;
  private final RecordLookup.View lookup;
  private final PlanMemory memory;
  private final Map<String, String> members;
  private final Map<String, String> owners;

  /** Those named so far, by what they are called in lower case. */
  private final Map<String, PersonStore.Person> named = new HashMap<>();

  private final Set<Key> prepared = new HashSet<>();
  private final Map<Key, Set<UUID>> ids = new HashMap<>();
  private final Map<UUID, Known> records = new HashMap<>();
  private final Map<Key, Set<Integer>> stored = new HashMap<>();
  private final Map<Key, Integer> places = new HashMap<>();

  private final Map<Key, Set<UUID>> learntKeys = new HashMap<>();
  private final Set<UUID> learntRecords = new LinkedHashSet<>();
  private final Map<Key, Integer> counted = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();

  public StoredWorld(
      UUID importId,
      RecordLookup.View lookup,
      PlanMemory memory,
      Map<String, String> members,
      Map<String, String> owners,
      List<PersonStore.Person> named) {
    this.importId = importId;
    this.lookup = lookup;
    this.memory = memory;
    this.members = members;
    this.owners = owners;
    named.forEach(person -> this.named.put(lower(person.address()), person));
  }

  @Override
  public void prepare(Collection<Key> keys) {
    List<Key> records = new ArrayList<>();
    List<Key> activities = new ArrayList<>();
    for (Key key : keys) {
      if (prepared.add(key)) {
        (key.type() == Key.Type.ACTIVITY ? activities : records).add(key);
      }
    }
    if (!records.isEmpty()) {
      prepareRecords(records);
    }
    if (!activities.isEmpty()) {
      stored.putAll(lookup.activities(activities));
      places.putAll(memory.places(importId, activities));
    }
  }

  @Override
  public List<Known> known(Key key) {
    if (!prepared.contains(key)) {
      throw new IllegalStateException("Not announced: " + key.type());
    }
    return ids.getOrDefault(key, Set.of()).stream()
        .map(id -> Objects.requireNonNull(records.get(id)))
        .toList();
  }

  @Override
  public void learn(Known record, Collection<Key> keys) {
    records.put(record.id(), record);
    learntRecords.add(record.id());
    for (Key key : keys) {
      ids.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(record.id());
      learntKeys.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(record.id());
    }
  }

  @Override
  public boolean isStored(Key activity, int place) {
    return stored.getOrDefault(activity, Set.of()).contains(place);
  }

  @Override
  public int nextPlace(Key activity) {
    int place = places.merge(activity, 1, Integer::sum);
    counted.put(activity, place);
    return place;
  }

  @Override
  public Optional<String> member(String addressOrName) {
    return Optional.ofNullable(members.get(lower(addressOrName)));
  }

  @Override
  public Optional<String> owner(String addressOrName) {
    return Optional.ofNullable(owners.get(lower(addressOrName)));
  }

  @Override
  public Optional<String> newPerson(String addressOrName) {
    PersonStore.Person person =
        named.computeIfAbsent(
            lower(addressOrName), name -> new PersonStore.Person(addressOrName, 0, false, null));
    mentions.merge(person.address(), 1, Integer::sum);
    return person.leftOut() ? Optional.empty() : Optional.of(person.address());
  }

  private static String lower(String addressOrName) {
    return addressOrName.toLowerCase(Locale.ROOT);
  }

  @Override
  public UUID newId() {
    return Ids.next();
  }

  /** Hands what this piece learnt on to the pieces after it. */
  public void handOn(PersonStore people) {
    memory.remember(
        importId,
        learntRecords.stream().map(id -> Objects.requireNonNull(records.get(id))).toList(),
        learntKeys);
    memory.count(importId, counted);
    people.mention(importId, mentions);
  }

  /** What the import itself said of a record goes before what is stored of it. */
  private void prepareRecords(List<Key> keys) {
    Set<UUID> wanted = new HashSet<>();
    for (PlanMemory.Remembered remembered : memory.targets(importId, keys)) {
      ids.computeIfAbsent(remembered.key(), k -> new LinkedHashSet<>()).add(remembered.target());
      wanted.add(remembered.target());
    }
    Map<UUID, Known> fromStore = new HashMap<>();
    lookup
        .find(keys)
        .forEach(
            (key, found) -> {
              for (Known known : found) {
                ids.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(known.id());
                fromStore.put(known.id(), known);
                wanted.add(known.id());
              }
            });
    wanted.removeAll(records.keySet());
    Map<UUID, Known> remembered = memory.records(importId, wanted);
    for (UUID id : wanted) {
      Known known = remembered.containsKey(id) ? remembered.get(id) : fromStore.get(id);
      records.put(id, Objects.requireNonNull(known));
    }
  }
}
