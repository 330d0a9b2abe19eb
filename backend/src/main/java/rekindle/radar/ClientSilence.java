package rekindle.radar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientLookup;
import rekindle.radar.SilenceView.PersonSilence;
import rekindle.shared.problem.NotFound;
import rekindle.silence.Pulses;
import rekindle.silence.model.ContactPulse;
import rekindle.silence.model.PersonLine;
import rekindle.silence.model.Pulse;
import rekindle.silence.model.Reading;
import rekindle.silence.model.State;
import rekindle.silence.model.Step;
import rekindle.silence.model.Verdict;

/** One client's silence, for the client's page. */
@Singleton
class ClientSilence {
  private final ClientLookup clients;
  private final Pulses pulses;
  private final PeopleList people;
  private final Clock clock;

  ClientSilence(ClientLookup clients, Pulses pulses, PeopleList people, Clock clock) {
    this.clients = clients;
    this.pulses = pulses;
    this.people = people;
    this.clock = clock;
  }

  SilenceView of(UUID clientId) {
    clients.require(clientId);
    List<UUID> one = List.of(clientId);
    Reading reading = pulses.readings(one).get(clientId);
    if (reading == null) {
      throw new NotFound("client");
    }
    return view(clientId, reading, people.at(one), clock.instant());
  }

  private static SilenceView view(UUID id, Reading reading, People names, Instant now) {
    Pulse pulse = reading.pulse();
    Verdict verdict = reading.at(now);
    var pace = reading.forecast().pace();
    return new SilenceView(
        id,
        verdict.state(),
        verdict.situation(),
        reading.sentence(now, names::known),
        since(reading, now),
        pulse.lastHeardAt(),
        pulse.lastTouchedAt(),
        pulse.signs().lastOn(),
        reading.silentDays(now).orElse(null),
        pulse.signs().usualGap().map(ClientSilence::round).orElse(null),
        reading.rarity(now).orElse(null),
        pace.littleHistory(),
        wayBackIn(reading, names, now).orElse(null),
        pulse.days().theirs(),
        pulse.days().ours(),
        pulse.days().missed(),
        persons(reading, names, now),
        verdict.state() == State.PARKED ? reading.standing().parkedUntil() : null,
        Suggestion.of(reading, names, now).orElse(null));
  }

  private static @Nullable Instant since(Reading reading, Instant now) {
    return reading.forecast().steps().stream()
        .filter(step -> step.holds(now))
        .findFirst()
        .map(Step::since)
        .orElse(null);
  }

  private static Optional<String> wayBackIn(Reading reading, People names, Instant now) {
    return reading
        .wayBackIn(now)
        .map(
            other ->
                reading
                    .who(now)
                    .flatMap(reading.pulse()::contact)
                    .map(silent -> PersonLine.wayBackIn(other, silent, names::known))
                    .orElse(""));
  }

  private static List<PersonSilence> persons(Reading reading, People names, Instant now) {
    return reading.pulse().contacts().stream()
        .sorted(
            Comparator.comparing(
                ContactPulse::lastHeardAt, Comparator.nullsLast(Comparator.reverseOrder())))
        .flatMap(contact -> person(contact, reading, names, now))
        .toList();
  }

  private static Stream<PersonSilence> person(
      ContactPulse contact, Reading reading, People names, Instant now) {
    return names.find(contact.id()).stream()
        .map(
            person ->
                new PersonSilence(
                    contact.id(),
                    person.name(),
                    person.title(),
                    contact.lastHeardAt(),
                    contact.lastTouchedAt(),
                    contact.signs().usualGap().map(ClientSilence::round).orElse(null),
                    contact.signs().daysSince(reading.work().day(now)).orElse(null),
                    PersonLine.of(contact, reading.work().day(now))));
  }

  /** Never more exact than the data. */
  private static double round(double number) {
    return Math.round(number * 1000) / 1000.0;
  }
}
