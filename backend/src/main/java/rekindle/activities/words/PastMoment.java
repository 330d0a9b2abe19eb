package rekindle.activities.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when something happened: "yesterday 4 pm", "Monday 9:30", "2 hours ago", "last Friday",
 * "14:00", "noon", ISO 8601. Hours with minutes are of the 24-hour clock unless am or pm follows. A
 * day without a time is taken at noon, of today as now. What is still to come is refused, and so is
 * what could mean two moments.
 */
public final class PastMoment {
  private static final String REMEDY =
      "Say it like “yesterday 4 pm”, “Monday 9:30”, “2 hours ago” or “2026-09-14 16:00”.";
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}\\S*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern AGO =
      Pattern.compile(
          SpokenNumber.PATTERN
              + " ?(min(?:ute)?s?|h(?:ou)?rs?|h|days?|weeks?|months?) ago(?: at)?(?: (.+))?");
  private static final Pattern HALF_HOUR = Pattern.compile("half an hour ago");

  private final Instant now;
  private final ZoneId zone;

  private PastMoment(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /**
   * @param zone in which the reader's days and hours are counted
   * @throws UnclearWords with a remedy
   */
  public static Instant read(String words, Instant now, ZoneId zone) {
    return new PastMoment(now, zone).read(words.strip());
  }

  private Instant read(String words) {
    var moment = iso(words).orElseGet(() -> spoken(plain(words)));
    if (moment.isAfter(now)) {
      throw new UnclearWords(
          "That is still to come. Say when it happened, as in “yesterday 4 pm”.");
    }
    if (moment.isBefore(EARLIEST.atStartOfDay(zone).toInstant())) {
      throw new UnclearWords("That is too long ago. Use a day after 1 January 1990.");
    }
    return moment;
  }

  /** In lower case, with single spaces, without commas and small words that mean nothing here. */
  static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace(',', ' ')
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip();
  }

  private Optional<Instant> iso(String words) {
    var match = ISO.matcher(words);
    if (!match.matches()) {
      return Optional.empty();
    }
    var text = match.group(1) + "T" + match.group(2).toUpperCase(Locale.ROOT);
    try {
      return Optional.of(
          text.matches(".*(Z|[+-]\\d{2}:?\\d{2})")
              ? OffsetDateTime.parse(text).toInstant()
              : at(LocalDateTime.parse(text)));
    } catch (DateTimeException e) {
      throw new UnclearWords(REMEDY, e);
    }
  }

  private Instant spoken(String words) {
    if (words.isEmpty() || words.equals("now") || words.equals("just now")) {
      return now;
    }
    if (HALF_HOUR.matcher(words).matches()) {
      return now.minus(30, ChronoUnit.MINUTES);
    }
    var ago = AGO.matcher(words);
    if (ago.matches()) {
      return ago(ago.group(1), ago.group(2), ago.group(3));
    }
    var night =
        words.startsWith("last night") ? words.replace("last night", "yesterday night") : words;
    var clock = ClockTime.find(night);
    var day = new PastDay(today(), nowThere()).read(day(clock.rest()), clock.time());
    var moment = at(day, clock.time());
    // "This morning" has begun before its nine o'clock.
    return clock.vague() && moment.isAfter(now) && day.equals(today()) ? now : moment;
  }

  private Instant ago(String number, String unit, @Nullable String time) {
    var many = SpokenNumber.of(number).orElseThrow(() -> new UnclearWords(REMEDY));
    if (unit.startsWith("mi") || unit.startsWith("h")) {
      if (time != null) {
        throw new UnclearWords(REMEDY);
      }
      return now.minus(many, unit.startsWith("mi") ? ChronoUnit.MINUTES : ChronoUnit.HOURS);
    }
    var day =
        unit.startsWith("d")
            ? today().minusDays(many)
            : unit.startsWith("w") ? today().minusWeeks(many) : today().minusMonths(many);
    if (time == null) {
      return at(day.atTime(nowThere()));
    }
    var clock = ClockTime.find("at " + time);
    if (clock.time() == null || !day(clock.rest()).isEmpty()) {
      throw new UnclearWords(REMEDY);
    }
    return at(day.atTime(clock.time()));
  }

  private Instant at(LocalDate day, @Nullable LocalTime time) {
    if (time != null) {
      return at(day.atTime(time));
    }
    return day.equals(today()) ? now : at(day.atTime(LocalTime.NOON));
  }

  private Instant at(LocalDateTime there) {
    if (zone.getRules().getValidOffsets(there).isEmpty()) {
      throw new UnclearWords("The clocks were put forward then; there was no such hour.");
    }
    return ZonedDateTime.of(there, zone).toInstant();
  }

  /** Without the words that only join a day and a time. */
  private static String day(String rest) {
    return rest.replaceAll("\\b(at|on|in the|around|about)\\b", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  private LocalTime nowThere() {
    return LocalTime.ofInstant(now, zone);
  }

  static UnclearWords unclear() {
    return new UnclearWords(REMEDY);
  }
}
