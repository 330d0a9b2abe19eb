package rekindle.activities;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where other features record what happened. Whoever records has checked that client, contact and
 * member belong to the agency; the database refuses what does not.
 */
@Singleton
public class ActivityLog {
  private final ActivityRows rows;
  private final ActivityRemoval removal;
  private final ApplicationEventPublisher<ActivitiesRecorded> events;
  private final Clock clock;

  ActivityLog(
      ActivityRows rows,
      ActivityRemoval removal,
      ApplicationEventPublisher<ActivitiesRecorded> events,
      Clock clock) {
    this.rows = rows;
    this.removal = removal;
    this.events = events;
    this.clock = clock;
  }

  /** The activity as it now stands. */
  @Transactional
  public Activity record(NewActivity activity) {
    return recordAll(List.of(activity)).getFirst();
  }

  /**
   * Records any number in one go. One that is there already (by its id, its external id or its
   * place among equals) stays as it is, so that a repeat changes nothing.
   *
   * @return them as they were made, also those that were there
   * @throws IllegalArgumentException when an outcome does not fit its kind, or a milestone is
   *     missing
   */
  @Transactional
  public List<Activity> recordAll(List<NewActivity> activities) {
    activities.forEach(ActivityLog::check);
    var now = clock.instant();
    var made = activities.stream().map(each -> Activity.made(each, now)).toList();
    rows.insert(made);
    publish(activities.stream().map(NewActivity::clientId).collect(Collectors.toSet()));
    return made;
  }

  /** Those of the ids that are activities of the agency, taken-out ones included. */
  public Set<UUID> known(Collection<UUID> ids) {
    return ids.isEmpty() ? Set.of() : removal.still(ids);
  }

  /** With which client each of these ids came in, taken-out ones included; others are absent. */
  public Map<String, UUID> clientsByExternalId(Collection<String> externalIds) {
    return externalIds.isEmpty() ? Map.of() : rows.clientsByExternalId(externalIds);
  }

  /** With which client each of these activities is, taken-out ones included; others are absent. */
  public Map<UUID, UUID> clientsOf(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : rows.clientsOf(ids);
  }

  /**
   * Which places among equals are taken under each key, by those corrected or taken out since as
   * well. A key without any is absent.
   */
  public Map<NaturalKey, Set<Integer>> stored(Collection<NaturalKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    var byHash = keys.stream().distinct().collect(Collectors.toMap(NaturalKey::hash, key -> key));
    var stored = new HashMap<NaturalKey, Set<Integer>>();
    rows.placesByNaturalKey(byHash.keySet())
        .forEach(
            (hash, places) -> {
              var key = byHash.get(hash);
              if (key != null) {
                stored.put(key, places);
              }
            });
    return stored;
  }

  /**
   * As {@link #stored}, for keys whose instant is the beginning of a minute that may hold it at any
   * second: whatever else is recorded in that minute takes the lowest places that are free.
   */
  public Map<NaturalKey, Set<Integer>> storedInMinute(Collection<NaturalKey> minutes) {
    var taken = new HashMap<NaturalKey, Set<Integer>>(stored(minutes));
    rows.besidesInMinute(minutes)
        .forEach(
            (key, others) -> {
              var places = new HashSet<>(taken.getOrDefault(key, Set.of()));
              IntStream.iterate(1, place -> place + 1)
                  .filter(place -> !places.contains(place))
                  .limit(others)
                  .boxed()
                  .toList()
                  .forEach(places::add);
              taken.put(key, places);
            });
    return taken;
  }

  /**
   * Deletes those of these activities that nobody touched since an import brought them.
   *
   * @return the ids of those that were corrected, taken out or given a next step, and stay
   */
  @Transactional
  public Set<UUID> removeImported(Collection<UUID> activityIds) {
    if (activityIds.isEmpty()) {
      return Set.of();
    }
    var clients = removal.clientsOf(activityIds);
    removal.removeUntouched(activityIds);
    publish(clients);
    return removal.still(activityIds);
  }

  /** Deletes everything that is recorded of these clients: the sample is taken out this way. */
  @Transactional
  public void removeClients(Set<UUID> clientIds) {
    removal.removeClients(clientIds);
    publish(clientIds);
  }

  /** Those of the clients that activities or next steps refer to, taken-out ones included. */
  public Set<UUID> clientsInUse(Collection<UUID> clientIds) {
    return clientIds.isEmpty() ? Set.of() : removal.clientsInUse(clientIds);
  }

  /** Those of the contacts that activities refer to, taken-out ones included. */
  public Set<UUID> contactsInUse(Collection<UUID> contactIds) {
    return contactIds.isEmpty() ? Set.of() : removal.contactsInUse(contactIds);
  }

  public void publish(Set<UUID> clientIds) {
    if (!clientIds.isEmpty()) {
      events.publishEvent(new ActivitiesRecorded(new HashSet<>(clientIds)));
    }
  }

  private static void check(NewActivity activity) {
    var errors = activity.content().errors();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("An activity does not fit together: " + errors);
    }
  }
}
