package rekindle.silence.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Numbers and days as one would say them, never more exact than what lies behind them. */
final class Wording {

  private static final DateTimeFormatter THIS_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter ANOTHER_YEAR =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private Wording() {}

  static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** "1 in 25": whole up to ten, then in fives, then in tens; beyond a hundred nobody knows. */
  static String odds(double share) {
    double in = 1 / share;
    if (in > 100) {
      return "fewer than 1 in 100";
    }
    long step = in <= 10 ? 1 : in <= 30 ? 5 : 10;
    return "1 in " + Math.max(1, Math.round(in / step) * step);
  }

  static String rarity(double share) {
    return share >= 0.5
        ? "A gap this long is not unusual for them."
        : capital(odds(share)) + " of their gaps lasts this long.";
  }

  static String percent(double share) {
    long whole = Math.round(share * 100);
    return whole < 1 ? "Fewer than 1 %" : whole + " %";
  }

  /** How often, from an average gap in days. */
  static String every(double days) {
    if (isSaidInDays(days)) {
      return "every " + Math.round(days) + " days";
    }
    return days < 28 ? "almost every day" : "about once in " + Math.round(days / 7) + " weeks";
  }

  /** After {@link #every}, whose unit it need not repeat: "every 6 days; silent for 41". */
  static String silent(long days, double usualGap) {
    return isSaidInDays(usualGap) ? String.valueOf(days) : count(days, "day");
  }

  private static boolean isSaidInDays(double gap) {
    return Math.round(gap) > 1 && gap < 28;
  }

  /** A length of time in business days, in weeks where it is long. */
  static String business(int days) {
    return days < 15 ? count(days, "business day") : days / 5 + " weeks";
  }

  /** A wait in working hours. */
  static String working(double hours) {
    if (hours < 1.5) {
      return "an hour";
    }
    if (hours < WorkTime.DAY) {
      return Math.round(hours) + " hours";
    }
    long days = Math.round(hours / WorkTime.DAY);
    return days <= 1 ? "a day" : days + " working days";
  }

  /** "today", "yesterday", "on Tuesday", "on 22 October". */
  static String on(LocalDate day, LocalDate today) {
    long ago = ChronoUnit.DAYS.between(day, today);
    if (ago == 0) {
      return "today";
    }
    if (ago == 1) {
      return "yesterday";
    }
    return ago > 1 && ago < 7
        ? "on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : "on " + date(day, today);
  }

  static String date(LocalDate day, LocalDate today) {
    return (day.getYear() == today.getYear() ? THIS_YEAR : ANOTHER_YEAR).format(day);
  }

  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
