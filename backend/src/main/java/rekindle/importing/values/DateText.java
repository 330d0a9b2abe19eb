package rekindle.importing.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as written, taken apart but not yet understood: its three parts in their order, and the
 * time of day after it, if any. A month given by name says itself which part it is.
 */
public record DateText(
    int first,
    int second,
    int third,
    boolean yearFirst,
    boolean monthNamed,
    char separator,
    TimeText clock) {

  private static final Pattern NUMBERS =
      Pattern.compile(
          "^(\\d{1,4})\\s*([-./ ])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})(?!\\d)(.*)$");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z?))?$");
  private static final Pattern DAY_NAMED =
      Pattern.compile(
          "^(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[-\\s/]*([\\p{L}]{3,}\\.?)[-,\\s/]*(\\d{4}|\\d{2})(?!\\d)(.*)$");
  private static final Pattern NAMED_DAY =
      Pattern.compile(
          "^([\\p{L}]{3,}\\.?)[-\\s]*(\\d{1,2})(?:st|nd|rd|th)?[-,\\s]+(\\d{4})(?!\\d)(.*)$");
  private static final Pattern WEEKDAY = Pattern.compile("^[\\p{L}]{2,}\\.?,?\\s+(?=\\d)");

  public static Optional<DateText> parse(String cell) {
    String text = cell.strip();
    Optional<DateText> named = monthThenDay(text);
    if (named.isPresent()) {
      return named;
    }
    text = WEEKDAY.matcher(text).replaceFirst("");
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      String tail =
          compact.group(4) == null
              ? ""
              : compact.group(4)
                  + ":"
                  + compact.group(5)
                  + (compact.group(6) == null ? "" : ":" + compact.group(6))
                  + compact.group(7);
      return of(number(compact, 1), number(compact, 2), number(compact, 3), true, false, '0', tail);
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return numbers(numbers);
    }
    Matcher dayNamed = DAY_NAMED.matcher(text);
    if (dayNamed.matches()) {
      OptionalInt month = MonthNames.month(dayNamed.group(2));
      if (month.isPresent()) {
        int year = fullYear(dayNamed.group(3));
        return of(year, month.getAsInt(), number(dayNamed, 1), true, true, ' ', dayNamed.group(4));
      }
    }
    return Optional.empty();
  }

  /** The day it means when read in that order, or empty when there is no such day. */
  public Optional<LocalDate> date(DateOrder order) {
    try {
      if (yearFirst) {
        return Optional.of(LocalDate.of(first, second, third));
      }
      return Optional.of(
          order == DateOrder.MONTH_FIRST
              ? LocalDate.of(third, first, second)
              : LocalDate.of(third, second, first));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateText> monthThenDay(String text) {
    Matcher matcher = NAMED_DAY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    OptionalInt month = MonthNames.month(matcher.group(1));
    return month.isEmpty()
        ? Optional.empty()
        : of(
            number(matcher, 3),
            month.getAsInt(),
            number(matcher, 2),
            true,
            true,
            ' ',
            matcher.group(4));
  }

  private static Optional<DateText> numbers(Matcher numbers) {
    char separator = numbers.group(2).charAt(0);
    String head = numbers.group(1);
    String last = numbers.group(4);
    if (head.length() == 4 && last.length() == 2) {
      return of(
          number(numbers, 1),
          number(numbers, 3),
          number(numbers, 4),
          true,
          false,
          separator,
          numbers.group(5));
    }
    if (head.length() > 2) {
      return Optional.empty();
    }
    return of(
        number(numbers, 1),
        number(numbers, 3),
        fullYear(last),
        false,
        false,
        separator,
        numbers.group(5));
  }

  private static Optional<DateText> of(
      int first, int second, int third, boolean yearFirst, boolean named, char sign, String tail) {
    return TimeText.parse(tail)
        .map(clock -> new DateText(first, second, third, yearFirst, named, sign, clock));
  }

  /** 69 and below are of this century: nobody imports what is older than the fax. */
  private static int fullYear(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
