package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The silence as it is measured against their pace.
 *
 * @param since the day from which it is counted; null while they were never heard from
 */
record Counted(@Nullable LocalDate since, Pace pace, WorkTime work) {

  static Counted of(Pulse pulse, Thresholds thresholds, WorkTime work) {
    return new Counted(since(pulse, work), Pace.of(pulse.signs(), thresholds.usualGapDays()), work);
  }

  Optional<Long> days(Instant now) {
    return Optional.ofNullable(since).map(day -> ChronoUnit.DAYS.between(day, work.day(now)));
  }

  /** When it has become longer than all but the given share of their gaps. */
  Instant crosses(double share) {
    return since == null ? Forecast.LAST : work.start(since.plusDays(pace.daysUntilBelow(share)));
  }

  /** Their last day of life; or the date they named, or a person's word, where that is later. */
  private static @Nullable LocalDate since(Pulse pulse, WorkTime work) {
    LocalDate heard = pulse.signs().lastOn();
    LocalDate named = pulse.waitingUntil();
    LocalDate word = pulse.wordAt() == null ? null : work.day(pulse.wordAt());
    return Stream.of(heard, named, word)
        .filter(day -> day != null)
        .max(Comparator.naturalOrder())
        .filter(day -> heard != null)
        .orElse(null);
  }
}
