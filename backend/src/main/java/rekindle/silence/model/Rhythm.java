package rekindle.silence.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Distinct days on which something happened, as three numbers: enough for the pace of one client
 * now, and for the count, recency and age of a fuller model later. Two signs on one day are one.
 */
public record Rhythm(@Nullable LocalDate firstOn, @Nullable LocalDate lastOn, int days) {

  public static final Rhythm NONE = new Rhythm(null, null, 0);

  /** Days come in order; a day not after the last one changes nothing. */
  public Rhythm with(LocalDate day) {
    if (lastOn != null && !day.isAfter(lastOn)) {
      return this;
    }
    return new Rhythm(firstOn == null ? day : firstOn, day, days + 1);
  }

  public int gaps() {
    return Math.max(0, days - 1);
  }

  /** Whole days from the first to the last, which is the sum of all gaps. */
  public long span() {
    return firstOn == null || lastOn == null ? 0 : ChronoUnit.DAYS.between(firstOn, lastOn);
  }

  /** The average gap in days, from two gaps on. */
  public Optional<Double> usualGap() {
    return gaps() < 2 ? Optional.empty() : Optional.of((double) span() / gaps());
  }

  /** Whole days since the last one. */
  public Optional<Long> daysSince(LocalDate today) {
    return Optional.ofNullable(lastOn).map(last -> ChronoUnit.DAYS.between(last, today));
  }
}
