package rekindle.radar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.radar.Triage.Group;
import rekindle.radar.Triage.Owed;
import rekindle.shared.paging.Slice;
import rekindle.silence.Pulses;
import rekindle.silence.model.Days;
import rekindle.silence.model.Pulse;
import rekindle.silence.model.Reading;
import rekindle.silence.model.State;

/** Who stands where, each with the sentence that says why. */
@Singleton
class Radar {
  private static final int SHOWN_DAYS = 180;
  private static final int TRIAGE_ROWS = 50;

  private final RadarList list;
  private final PeopleList people;
  private final Pulses pulses;
  private final Clock clock;

  Radar(RadarList list, PeopleList people, Pulses pulses, Clock clock) {
    this.list = list;
    this.people = people;
    this.pulses = pulses;
    this.clock = clock;
  }

  QuietPage quiet(QuietQuery query) {
    Instant now = clock.instant();
    Slice<Position> found = list.slice(query, now);
    return new QuietPage(
        list.summary(query.owner(), query.mine(), now), rows(found.items(), now), found.next());
  }

  Triage triage() {
    Instant now = clock.instant();
    QuietSummary counts = list.summary(null, null, now);
    long active =
        counts.total()
            - counts.quiet()
            - counts.weOwe()
            - counts.drifting()
            - counts.cooling()
            - counts.dormant()
            - counts.parked();
    return new Triage(
        new Owed(counts.weOwe(), list.owedForLong(now), rows(State.WE_OWE, now)),
        new Group(counts.quiet(), rows(State.QUIET, now)),
        new Group(counts.drifting(), rows(State.DRIFTING, now)),
        new Group(counts.cooling(), rows(State.COOLING, now)),
        new Group(counts.dormant(), rows(State.DORMANT, now)),
        active,
        counts.parked(),
        counts.total());
  }

  private List<QuietRow> rows(State state, Instant now) {
    return rows(list.slice(QuietQuery.of(state, TRIAGE_ROWS), now).items(), now);
  }

  private List<QuietRow> rows(List<Position> positions, Instant now) {
    if (positions.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = positions.stream().map(Position::clientId).toList();
    Map<UUID, Reading> readings = pulses.readings(ids);
    People names = people.at(ids);
    List<QuietRow> rows = new ArrayList<>();
    for (Position position : positions) {
      Reading reading = readings.get(position.clientId());
      // A client that was taken out since the list was read is no row.
      if (reading != null) {
        rows.add(row(position, reading, names, now));
      }
    }
    return rows;
  }

  private QuietRow row(Position position, Reading reading, People names, Instant now) {
    Pulse pulse = reading.pulse();
    Days days = pulse.days().since(reading.work().day(now).minusDays(SHOWN_DAYS));
    return new QuietRow(
        position.clientId(),
        position.client(),
        reading.who(now).flatMap(names::find).map(People.Person::view).orElse(null),
        position.state(),
        position.situation(),
        reading.sentence(now, names::known),
        position.since(),
        pulse.lastHeardAt(),
        pulse.lastTouchedAt(),
        pulse.signs().lastOn(),
        reading.silentDays(now).orElse(null),
        days.theirs(),
        days.ours(),
        days.missed(),
        position.owner(),
        position.stage(),
        Suggestion.of(reading, names, now).orElse(null));
  }
}
