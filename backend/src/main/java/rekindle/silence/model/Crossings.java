package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The instants at which a client crosses from one state into another if nothing happens. What never
 * begins lies at the end of time, what never holds ended at its beginning.
 *
 * @param owedUntil as long as an answer of ours is today's work
 * @param waitingUntil the day they named
 * @param parkedUntil as long as the parking stands
 * @param coolsAt when their silence becomes unusual
 * @param quietAt when it becomes rare
 * @param dormantAt when nobody works on it any more
 * @param driftsAt when our own silence becomes unusual
 * @param revivedUntil as long as having come back is news
 * @param rules when each rule falls due, in order of precedence
 */
record Crossings(
    Instant owedUntil,
    Instant waitingUntil,
    Instant parkedUntil,
    Instant coolsAt,
    Instant quietAt,
    Instant dormantAt,
    Instant driftsAt,
    Instant revivedUntil,
    Map<Rule, Instant> rules) {

  private static final int REVIVED_DAYS = 14;

  static Crossings of(
      Pulse pulse, Standing standing, Thresholds thresholds, Counted counted, Asks asks) {
    WorkTime work = counted.work();
    Instant cooling = counted.crosses(thresholds.cooling());
    Instant owedUntil = owedUntil(pulse, thresholds, work);
    return new Crossings(
        owedUntil,
        start(pulse.waitingUntil(), work),
        isParkingAlive(pulse, standing) ? start(standing.parkedUntil(), work) : Forecast.FIRST,
        Forecast.earlier(cooling, asks.crosses(thresholds.cooling())),
        Forecast.earlier(counted.crosses(thresholds.quiet()), asks.crosses(thresholds.quiet())),
        dormantAt(pulse, thresholds, counted),
        pulse.owedSince() == null ? driftsAt(pulse, thresholds, work) : owedUntil,
        pulse.revivedAt() == null
            ? Forecast.FIRST
            : work.start(work.day(pulse.revivedAt()).plusDays(REVIVED_DAYS)),
        new RuleClock(pulse, thresholds, work).dueDates(cooling));
  }

  /** All of them, from the beginning to the end of time, in order. */
  Stream<Instant> edges() {
    return Stream.concat(
            Stream.of(
                Forecast.FIRST,
                owedUntil,
                waitingUntil,
                parkedUntil,
                coolsAt,
                quietAt,
                dormantAt,
                driftsAt,
                revivedUntil,
                Forecast.LAST),
            rules.values().stream())
        .distinct()
        .sorted();
  }

  /** The rules that hold, the leading one first. */
  Stream<Rule> holding(Instant now) {
    return rules.entrySet().stream()
        .filter(rule -> !now.isBefore(rule.getValue()))
        .map(Map.Entry::getKey);
  }

  private static boolean isParkingAlive(Pulse pulse, Standing standing) {
    Instant parked = standing.parkedAt();
    return parked != null
        && Stream.of(Optional.ofNullable(pulse.lastHeardAt()), Optional.ofNullable(pulse.wordAt()))
            .flatMap(Optional::stream)
            .noneMatch(since -> since.isAfter(parked));
  }

  private static Instant owedUntil(Pulse pulse, Thresholds thresholds, WorkTime work) {
    LocalDate heard = pulse.signs().lastOn();
    return heard == null || pulse.owedSince() == null
        ? Forecast.FIRST
        : work.start(heard.plusDays(thresholds.oweDays() + 1L));
  }

  private static Instant dormantAt(Pulse pulse, Thresholds thresholds, Counted counted) {
    WorkTime work = counted.work();
    LocalDate since = counted.since();
    if (since == null && pulse.firstAt() != null) {
      Instant word = pulse.wordAt();
      since = work.day(word == null ? pulse.firstAt() : Forecast.later(pulse.firstAt(), word));
    }
    return since == null
        ? Forecast.LAST
        : work.start(since.plusDays(thresholds.dormantDays() + 1L));
  }

  /** Longer than we usually leave them alone. */
  private static Instant driftsAt(Pulse pulse, Thresholds thresholds, WorkTime work) {
    LocalDate touched = pulse.touches().lastOn();
    if (touched == null || pulse.unansweredTouchDays() > 0 || !pulse.everHeard()) {
      return Forecast.LAST;
    }
    LocalDate named = pulse.waitingUntil();
    if (named != null && named.isAfter(touched)) {
      return work.start(named.plusDays(1));
    }
    // Whoever knows that all is well has been in touch, even where no touch was logged.
    LocalDate word = pulse.wordAt() == null ? touched : work.day(pulse.wordAt());
    LocalDate last = word.isAfter(touched) ? word : touched;
    Pace ours = Pace.of(pulse.touches(), thresholds.usualGapDays());
    return work.start(last.plusDays(ours.daysUntilBelow(thresholds.cooling())));
  }

  private static Instant start(@Nullable LocalDate day, WorkTime work) {
    return day == null ? Forecast.FIRST : work.start(day);
  }
}
