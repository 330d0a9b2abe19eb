package rekindle.activities.words;

import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day to come: "tomorrow", "Friday", "next week", "in 3 days", "in January", a date. A week
 * begins on Monday; "next Friday" is the one of next week; a month alone is its first day.
 */
public final class FutureDay {
  private static final String REMEDY =
      "Say it like “tomorrow”, “Friday”, “in 3 days”, “next week” or “2026-09-14”.";

  private static final Pattern IN =
      Pattern.compile(
          "(?:in )?" + SpokenNumber.PATTERN + " ((?:business|working) )?(days?|weeks?|months?)");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:on )?(next |this )?" + Weekdays.PATTERN + "( next week)?");
  private static final Pattern MONTH = Pattern.compile("(?:in )?(?:early )?" + CalendarDate.MONTH);

  /** What somebody is to do at the day they named: "call me next week". */
  private static final Pattern MENTIONED =
      Pattern.compile(
          "\\b(?:call|ring|phone|try|ask|write|mail|e-?mail|ping|talk|speak|meet|reach out|back"
              + "|again|decide|decision|answer|sign|signs|hear|until)\\b[^.?!\\n]{0,40}?\\b("
              + "tomorrow|next week|next month|end of (?:the )?(?:week|month)"
              + "|in (?:an?|\\d{1,2}|one|two|three|four|five|six) (?:days?|weeks?|months?)"
              + "|(?:next |this )?(?:monday|tuesday|wednesday|thursday|friday)"
              + "|in (?:january|february|march|april|may|june|july|august|september|october"
              + "|november|december)"
              + "|\\d{4}-\\d{2}-\\d{2})\\b");

  private final LocalDate today;

  private FutureDay(LocalDate today) {
    this.today = today;
  }

  /**
   * @param today the reader's
   * @throws UnclearWords with a remedy
   */
  public static LocalDate read(String words, LocalDate today) {
    var day = new FutureDay(today).read(PastMoment.plain(words));
    if (day.isBefore(today)) {
      throw new UnclearWords("That day is over. Choose a later one.");
    }
    if (day.isAfter(today.plusYears(2))) {
      throw new UnclearWords("That is too far off. Choose a day within two years.");
    }
    return day;
  }

  /** A day that a text names as theirs to be called, written to or waited for. */
  public static Optional<LocalDate> mentionedIn(@Nullable String text, LocalDate today) {
    if (text == null) {
      return Optional.empty();
    }
    var match = MENTIONED.matcher(PastMoment.plain(text));
    if (!match.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(match.group(1), today));
    } catch (UnclearWords e) {
      return Optional.empty();
    }
  }

  private LocalDate read(String words) {
    return switch (words) {
      case "today" -> today;
      case "tomorrow" -> today.plusDays(1);
      case "day after tomorrow", "the day after tomorrow" -> today.plusDays(2);
      case "next week" -> mondayOfNextWeek();
      case "next month" -> today.with(firstDayOfNextMonth());
      case "end of week", "end of the week", "end of this week" ->
          today.with(nextOrSame(DayOfWeek.FRIDAY));
      case "end of month", "end of the month", "end of this month" -> today.with(lastDayOfMonth());
      default -> pattern(words);
    };
  }

  private LocalDate pattern(String words) {
    var in = IN.matcher(words);
    if (in.matches()) {
      return in(in.group(1), in.group(2) != null, in.group(3));
    }
    var weekday = WEEKDAY.matcher(words);
    if (weekday.matches()) {
      return weekday(weekday.group(1), Weekdays.of(weekday.group(2)), weekday.group(3));
    }
    var month = MONTH.matcher(words);
    if (month.matches()) {
      return month(CalendarDate.month(month.group(1)));
    }
    return CalendarDate.read(words).orElseThrow(() -> new UnclearWords(REMEDY)).from(today);
  }

  private LocalDate in(String number, boolean business, String unit) {
    var many = SpokenNumber.of(number).orElseThrow(() -> new UnclearWords(REMEDY));
    if (business) {
      return workdays(unit.startsWith("d") ? many : unclear());
    }
    return switch (unit.charAt(0)) {
      case 'd' -> today.plusDays(many);
      case 'w' -> today.plusWeeks(many);
      default -> today.plusMonths(many);
    };
  }

  /** Weekends do not count; holidays do, for nobody said whose. */
  private LocalDate workdays(int many) {
    var day = today;
    for (int left = many; left > 0; ) {
      day = day.plusDays(1);
      left -= day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? 1 : 0;
    }
    return day;
  }

  private LocalDate weekday(@Nullable String before, DayOfWeek day, @Nullable String week) {
    if (week != null || "next ".equals(before)) {
      return mondayOfNextWeek().with(nextOrSame(day));
    }
    if ("this ".equals(before)) {
      return today.with(DayOfWeek.MONDAY).with(nextOrSame(day));
    }
    if (day == today.getDayOfWeek()) {
      throw new UnclearWords("Today is that day. Say “today” or “in a week”.");
    }
    return today.with(next(day));
  }

  private LocalDate month(int month) {
    if (month == today.getMonthValue()) {
      throw new UnclearWords("That month has begun. Choose a day of it.");
    }
    return new CalendarDate(null, month, 1).from(today);
  }

  private LocalDate mondayOfNextWeek() {
    return today.with(next(DayOfWeek.MONDAY));
  }

  private static int unclear() {
    throw new UnclearWords(REMEDY);
  }
}
