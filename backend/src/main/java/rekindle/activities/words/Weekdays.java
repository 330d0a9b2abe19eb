package rekindle.activities.words;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The days of the week in English, whole or cut short. */
final class Weekdays {
  static final String PATTERN =
      "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
          + "|sat(?:urday)?|sun(?:day)?)";

  private static final Map<String, DayOfWeek> BY_START =
      Map.of(
          "mon", DayOfWeek.MONDAY,
          "tue", DayOfWeek.TUESDAY,
          "wed", DayOfWeek.WEDNESDAY,
          "thu", DayOfWeek.THURSDAY,
          "fri", DayOfWeek.FRIDAY,
          "sat", DayOfWeek.SATURDAY,
          "sun", DayOfWeek.SUNDAY);

  private Weekdays() {}

  /** Of a word that {@link #PATTERN} matched. */
  static DayOfWeek of(String word) {
    var start = word.toLowerCase(Locale.ROOT).substring(0, 3);
    return Optional.ofNullable(BY_START.get(start))
        .orElseThrow(() -> new IllegalArgumentException("Not a day of the week: " + word));
  }
}
