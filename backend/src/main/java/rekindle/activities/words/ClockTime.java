package rekindle.activities.words;

import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day found among words.
 *
 * @param time null when the words name none
 * @param rest the words without it
 * @param vague it is "morning", which begins before the hour that stands for it
 */
record ClockTime(@Nullable LocalTime time, String rest, boolean vague) {
  private static final Pattern HALVES =
      Pattern.compile("\\b(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m\\b\\.?");
  private static final Pattern HOURS =
      Pattern.compile("\\b([01]?\\d|2[0-3])(?::([0-5]\\d)|h([0-5]\\d)?)(?=\\s|$)");
  private static final Pattern BARE =
      Pattern.compile("(?:\\bat|\\byesterday|\\btoday|day) (\\d{1,2})( o'?clock)?$");
  private static final Pattern NAMED =
      Pattern.compile("\\b(morning|noon|midday|lunchtime|afternoon|evening|night)\\b");

  private static final Map<String, LocalTime> NAMES =
      Map.of(
          "morning", LocalTime.of(9, 0),
          "noon", LocalTime.NOON,
          "midday", LocalTime.NOON,
          "lunchtime", LocalTime.of(12, 30),
          "afternoon", LocalTime.of(15, 0),
          "evening", LocalTime.of(18, 0),
          "night", LocalTime.of(20, 0));

  /**
   * @param words in lower case, with single spaces
   * @throws UnclearWords when it could be morning or afternoon
   */
  static ClockTime find(String words) {
    var halves = HALVES.matcher(words);
    if (halves.find()) {
      return of(ofHalf(halves), without(words, halves));
    }
    var hours = HOURS.matcher(words);
    if (hours.find()) {
      var minutes = hours.group(2) == null ? hours.group(3) : hours.group(2);
      return of(
          LocalTime.of(
              Integer.parseInt(hours.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)),
          without(words, hours));
    }
    var bare = BARE.matcher(words);
    if (bare.find()) {
      return new ClockTime(ofBare(bare.group(1)), words.substring(0, bare.start(1)).strip(), false);
    }
    var named = NAMED.matcher(words);
    if (named.find()) {
      return new ClockTime(
          NAMES.get(named.group(1)), without(words, named), named.group(1).equals("morning"));
    }
    return new ClockTime(null, words, false);
  }

  /** "Yesterday morning 9:30" says morning twice; "yesterday afternoon 4:30" contradicts itself. */
  private static ClockTime of(LocalTime time, String rest) {
    var same = time.isBefore(LocalTime.NOON) ? "morning" : "afternoon|evening|night";
    var without = rest.replaceAll("\\b(" + same + ")\\b", " ").replaceAll("\\s+", " ").strip();
    return new ClockTime(time, without, false);
  }

  private static LocalTime ofHalf(Matcher match) {
    var hour = Integer.parseInt(match.group(1));
    var minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    if (hour < 1 || hour > 12 || minute > 59) {
      throw new UnclearWords("There is no such time. Write it like 4 pm or 16:00.");
    }
    return LocalTime.of(hour % 12 + (match.group(3).equals("p") ? 12 : 0), minute);
  }

  private static LocalTime ofBare(String digits) {
    var hour = Integer.parseInt(digits);
    if (hour > 23) {
      throw new UnclearWords("There is no such time. Write it like 4 pm or 16:00.");
    }
    if (hour >= 1 && hour <= 12) {
      throw new UnclearWords("Say %1$d am or %1$d pm.".formatted(hour));
    }
    return LocalTime.of(hour, 0);
  }

  private static String without(String words, Matcher match) {
    return (words.substring(0, match.start()) + " " + words.substring(match.end()))
        .replaceAll("\\s+", " ")
        .strip();
  }
}
