package rekindle.importing.values;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day with or without its zone, as it stands after a date or in a column of its own.
 *
 * @param toTheMinute it names no seconds
 */
public record TimeText(@Nullable LocalTime time, @Nullable ZoneId zone, boolean toTheMinute) {

  private static final Pattern CLOCK =
      Pattern.compile(
          "^(\\d{1,2})(?:[:.h](\\d{2}))?(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?"
              + "\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(?:Uhr)?\\s*(.*)$");
  private static final Pattern OFFSET =
      Pattern.compile("^(?:GMT|UTC)?([+-]\\d{2})(?::?(\\d{2}))?$");

  /** Reads what is left after the date; nothing left means no time; empty: not a time at all. */
  public static Optional<TimeText> parse(String tail) {
    String text = tail.strip();
    if (text.startsWith("T") || text.startsWith("t") || text.startsWith(",")) {
      text = text.substring(1).strip();
    }
    if (text.startsWith("at ")) {
      text = text.substring(3).strip();
    }
    if (text.isEmpty()) {
      return Optional.of(new TimeText(null, null, false));
    }
    Matcher clock = CLOCK.matcher(text);
    if (!clock.matches() || (clock.group(2) == null && clock.group(5) == null)) {
      return Optional.empty();
    }
    String zoneText = clock.group(6);
    try {
      LocalTime time = time(clock);
      boolean toTheMinute = clock.group(3) == null;
      return zoneText.isEmpty()
          ? Optional.of(new TimeText(time, null, toTheMinute))
          : zone(zoneText).map(zone -> new TimeText(time, zone, toTheMinute));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime time(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    String half = clock.group(5);
    if (half != null) {
      if (hour < 1 || hour > 12) {
        throw new DateTimeException("No such hour before or after noon");
      }
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    return LocalTime.of(
        hour, number(clock.group(2)), number(clock.group(3)), nanos(clock.group(4)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  /** Names like CET or EST mean several zones; only offsets and full names are taken. */
  private static Optional<ZoneId> zone(String text) {
    String name = text.replaceAll("[\\[\\]()]", "").strip();
    if (name.equalsIgnoreCase("z")
        || name.equalsIgnoreCase("utc")
        || name.equalsIgnoreCase("gmt")) {
      return Optional.of(ZoneOffset.UTC);
    }
    Matcher offset = OFFSET.matcher(name);
    if (offset.matches()) {
      String minutes = offset.group(2) == null ? "00" : offset.group(2);
      return Optional.of(ZoneOffset.of(offset.group(1) + ":" + minutes));
    }
    return ZoneId.getAvailableZoneIds().contains(name) && name.contains("/")
        ? Optional.of(ZoneId.of(name))
        : Optional.empty();
  }
}
