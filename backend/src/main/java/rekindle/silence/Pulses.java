package rekindle.silence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import rekindle.clients.ClientStandings;
import rekindle.clients.ClientStandings.ContactStanding;
import rekindle.silence.WordRepository.Word;
import rekindle.silence.model.Forecast;
import rekindle.silence.model.Pulse;
import rekindle.silence.model.PulseFold;
import rekindle.silence.model.Reading;
import rekindle.silence.model.Standing;
import rekindle.silence.model.Thresholds;
import rekindle.silence.model.WorkTime;
import rekindle.tenancy.Agencies;

/**
 * Every client's statistics, and the readings they allow. What is written here is written in the
 * transaction of what made it change.
 */
@Singleton
public class Pulses {
  private static final int AT_ONCE = 500;

  private final PulseRepository pulses;
  private final SilenceSettingsRepository settings;
  private final Happenings happenings;
  private final ClientStandings clients;
  private final Standings standings;
  private final WordRepository words;
  private final Agencies agencies;

  Pulses(
      PulseRepository pulses,
      SilenceSettingsRepository settings,
      Happenings happenings,
      ClientStandings clients,
      Standings standings,
      WordRepository words,
      Agencies agencies) {
    this.pulses = pulses;
    this.settings = settings;
    this.happenings = happenings;
    this.clients = clients;
    this.standings = standings;
    this.words = words;
    this.agencies = agencies;
  }

  /** The readings of these clients; those of whom nothing is known read as such. */
  public Map<UUID, Reading> readings(Collection<UUID> clientIds) {
    Map<UUID, Pulse> known = pulses.find(clientIds);
    Thresholds thresholds = settings.get().thresholds();
    WorkTime work = work();
    Map<UUID, Reading> readings = new HashMap<>();
    standings
        .of(clientIds, thresholds, words.of(clientIds))
        .forEach(
            (id, standing) ->
                readings.put(
                    id,
                    Reading.of(known.getOrDefault(id, Pulse.NONE), standing, thresholds, work)));
    return readings;
  }

  /**
   * Makes everybody else who changes these clients wait until this transaction is over. Whatever
   * decides about them is read after this, so that the last to write has seen what the others
   * decided.
   */
  void lock(Collection<UUID> clientIds) {
    if (!clientIds.isEmpty()) {
      pulses.lock(clientIds);
    }
  }

  /** Something happened with these clients, or something that had happened was corrected. */
  void refresh(Collection<UUID> clientIds) {
    inParts(clientIds, this::refreshPart);
  }

  private void refreshPart(List<UUID> clientIds) {
    lock(clientIds);
    Thresholds thresholds = settings.get().thresholds();
    Map<UUID, List<Word>> said = words.of(clientIds);
    Map<UUID, Standing> known = standings.of(clientIds, thresholds, said);
    if (known.isEmpty()) {
      return;
    }
    WorkTime work = work();
    List<ContactStanding> contacts = clients.contacts(known.keySet());
    Map<UUID, String> zones = zones(contacts);
    Map<UUID, List<UUID>> people =
        contacts.stream()
            .collect(groupingBy(ContactStanding::clientId, mapping(ContactStanding::id, toList())));
    var happened = happenings.of(known.keySet(), said, contacts);
    Map<UUID, Pulse> fresh = new HashMap<>();
    for (UUID id : known.keySet()) {
      fresh.put(
          id,
          new PulseFold(thresholds, work, zones)
              .knows(people.getOrDefault(id, List.of()))
              .addAll(happened.getOrDefault(id, List.of()))
              .pulse());
    }
    pulses.save(fresh);
    saveSteps(fresh, known, thresholds, work);
  }

  /** People decided something about these clients; what happened stays what it was. */
  void rescore(Collection<UUID> clientIds) {
    inParts(clientIds, this::rescorePart);
  }

  private void rescorePart(List<UUID> clientIds) {
    lock(clientIds);
    Thresholds thresholds = settings.get().thresholds();
    Map<UUID, Standing> known = standings.of(clientIds, thresholds, words.of(clientIds));
    if (known.isEmpty()) {
      return;
    }
    saveSteps(pulses.find(known.keySet()), known, thresholds, work());
  }

  /** In order of id, as the rows are locked. */
  private static void inParts(Collection<UUID> clientIds, Consumer<List<UUID>> work) {
    List<UUID> sorted = clientIds.stream().sorted().toList();
    for (int from = 0; from < sorted.size(); from += AT_ONCE) {
      work.accept(sorted.subList(from, Math.min(from + AT_ONCE, sorted.size())));
    }
  }

  private void saveSteps(
      Map<UUID, Pulse> pulse, Map<UUID, Standing> standing, Thresholds thresholds, WorkTime work) {
    Map<UUID, Forecast> forecasts = new HashMap<>();
    standing.forEach(
        (id, its) ->
            forecasts.put(
                id, new Forecast(pulse.getOrDefault(id, Pulse.NONE), its, thresholds, work)));
    pulses.saveSteps(forecasts);
  }

  private static Map<UUID, String> zones(List<ContactStanding> contacts) {
    Map<UUID, String> zones = new HashMap<>();
    for (ContactStanding contact : contacts) {
      if (contact.zone() != null) {
        zones.put(contact.id(), contact.zone());
      }
    }
    return zones;
  }

  private WorkTime work() {
    var agency = agencies.current();
    return WorkTime.of(agency.zone(), agency.country());
  }
}
