package rekindle.importing.values;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When something happened, as exactly as a file says it: many systems export no seconds.
 *
 * @param toTheMinute the seconds are not known; the instant is the beginning of the minute
 */
public record Moment(Instant at, boolean toTheMinute) {

  public Moment {
    at = at.truncatedTo(toTheMinute ? ChronoUnit.MINUTES : ChronoUnit.MICROS);
  }

  /**
   * @param text as {@link #toString} writes it
   */
  public static Moment parse(String text) {
    boolean toTheMinute = text.length() == "2026-05-24T01:35Z".length();
    return new Moment(OffsetDateTime.parse(text).toInstant(), toTheMinute);
  }

  /** ISO 8601 in UTC, with seconds only where they are known. */
  @Override
  public String toString() {
    String text = at.toString();
    return toTheMinute ? text.substring(0, text.length() - ":00Z".length()) + "Z" : text;
  }
}
