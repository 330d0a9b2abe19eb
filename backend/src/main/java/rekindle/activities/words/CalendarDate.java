package rekindle.activities.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it, perhaps without its year.
 *
 * @param year null when it was left out
 */
record CalendarDate(@Nullable Integer year, int month, int day) {
  static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DOTS =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.?\\s?(\\d{4}|\\d{2})?");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + "\\.?(?: (\\d{4}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?");

  /**
   * @param words in lower case, without commas
   * @throws UnclearWords when day and month cannot be told apart
   */
  static Optional<CalendarDate> read(String words) {
    var iso = ISO.matcher(words);
    if (iso.matches()) {
      return date(iso.group(1), number(iso.group(2)), number(iso.group(3)));
    }
    var dots = DOTS.matcher(words);
    if (dots.matches()) {
      return date(dots.group(3), number(dots.group(2)), number(dots.group(1)));
    }
    var slashes = SLASHES.matcher(words);
    if (slashes.matches()) {
      return slashes(number(slashes.group(1)), number(slashes.group(2)), slashes.group(3));
    }
    var dayFirst = DAY_FIRST.matcher(words);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), month(dayFirst.group(2)), number(dayFirst.group(1)));
    }
    var monthFirst = MONTH_FIRST.matcher(words);
    if (monthFirst.matches()) {
      return date(monthFirst.group(3), month(monthFirst.group(1)), number(monthFirst.group(2)));
    }
    return Optional.empty();
  }

  /** The number of a month that {@link #MONTH} matched. */
  static int month(String word) {
    for (var month : Month.values()) {
      if (month.name().regionMatches(true, 0, word, 0, 3)) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException("Not a month: " + word);
  }

  /** The last such day up to the given one. */
  LocalDate upTo(LocalDate today) {
    var here = in(year == null ? today.getYear() : year);
    return year == null && here.isAfter(today) ? in(today.getYear() - 1) : here;
  }

  /** The first such day from the given one on. */
  LocalDate from(LocalDate today) {
    var here = in(year == null ? today.getYear() : year);
    return year == null && here.isBefore(today) ? in(today.getYear() + 1) : here;
  }

  private LocalDate in(int itsYear) {
    try {
      return LocalDate.of(itsYear, month, day);
    } catch (DateTimeException e) {
      throw new UnclearWords("There is no such day. Write it like 2026-09-14.", e);
    }
  }

  private static Optional<CalendarDate> slashes(int first, int second, @Nullable String year) {
    if (first <= 12 && second <= 12 && first != second) {
      throw new UnclearWords(
          "This could be two days. Name the month, as in “4 May”, or write 2026-05-04.");
    }
    return first > 12 ? date(year, second, first) : date(year, first, second);
  }

  private static Optional<CalendarDate> date(@Nullable String year, int month, int day) {
    var full = year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year);
    return Optional.of(new CalendarDate(full, month, day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
