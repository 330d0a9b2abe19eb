package rekindle.activities.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that words name, seen from a moment of today; never a later one. */
record PastDay(LocalDate today, LocalTime now) {
  private static final Pattern WEEKDAY =
      Pattern.compile("(last |this )?" + Weekdays.PATTERN + "( last week| this week)?");

  /**
   * @param words in lower case; empty for today
   * @param time of day that was named beside it
   */
  LocalDate read(String words, @Nullable LocalTime time) {
    return switch (words) {
      case "", "today", "this" -> today(words, time);
      case "yesterday" -> today.minusDays(1);
      case "day before yesterday", "the day before yesterday" -> today.minusDays(2);
      default -> named(words, time);
    };
  }

  private LocalDate today(String words, @Nullable LocalTime time) {
    if (words.equals("this") && time == null) {
      throw PastMoment.unclear();
    }
    return today;
  }

  private LocalDate named(String words, @Nullable LocalTime time) {
    var weekday = WEEKDAY.matcher(words);
    if (weekday.matches()) {
      return weekday(weekday.group(1), Weekdays.of(weekday.group(2)), weekday.group(3), time);
    }
    return CalendarDate.read(words).orElseThrow(PastMoment::unclear).upTo(today);
  }

  private LocalDate weekday(
      @Nullable String before, DayOfWeek day, @Nullable String week, @Nullable LocalTime time) {
    if (" last week".equals(week)) {
      return today.minusWeeks(1).with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
    }
    if (" this week".equals(week) || "this ".equals(before)) {
      return today.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
    }
    if (day != today.getDayOfWeek() || "last ".equals(before)) {
      return today.with(TemporalAdjusters.previous(day));
    }
    if (time == null) {
      throw new UnclearWords("Today is that day. Say “today” or “last %s”.".formatted(name(day)));
    }
    return time.isAfter(now) ? today.minusWeeks(1) : today;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
