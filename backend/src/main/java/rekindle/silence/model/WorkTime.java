package rekindle.silence.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * One person's working time: Monday to Friday, 9 to 17 where they are, without the public holidays
 * of the country.
 */
public final class WorkTime {

  /** Working hours in a day. */
  public static final double DAY = 8;

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  private final ZoneId zone;
  private final Holidays holidays;

  private WorkTime(ZoneId zone, Holidays holidays) {
    this.zone = zone;
    this.holidays = holidays;
  }

  /**
   * @param country ISO 3166 code of two letters; where no holidays are known for it, there are none
   */
  public static WorkTime of(ZoneId zone, String country) {
    return new WorkTime(zone, Holidays.of(country));
  }

  /** The same country's calendar where somebody else is. */
  public WorkTime in(ZoneId elsewhere) {
    return elsewhere.equals(zone) ? this : new WorkTime(elsewhere, holidays);
  }

  public ZoneId zone() {
    return zone;
  }

  public LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** The first moment of a day. */
  public Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  public boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.has(day);
  }

  public double hoursBetween(Instant from, Instant to) {
    double hours = 0;
    LocalDate last = day(to);
    for (LocalDate day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
      hours += hours(day, from, to);
    }
    return hours;
  }

  /** The moment at which so many working hours have passed. */
  public Instant plusHours(Instant from, double hours) {
    double left = hours;
    LocalDate day = day(from);
    for (double here = hours(day, from, Instant.MAX); here < left; ) {
      left -= here;
      day = day.plusDays(1);
      here = hours(day, from, Instant.MAX);
    }
    Instant opens = opens(day);
    Instant begin = opens.isAfter(from) ? opens : from;
    return begin.plusMillis(Math.round(left * Duration.ofHours(1).toMillis()));
  }

  /** The same time of day so many business days later. */
  public Instant plusDays(Instant from, int businessDays) {
    LocalDate day = day(from);
    for (int left = businessDays; left > 0; left--) {
      do {
        day = day.plusDays(1);
      } while (!isWorkday(day));
    }
    return day.atTime(LocalTime.ofInstant(from, zone)).atZone(zone).toInstant();
  }

  /** Business days that have begun after the day of the first moment, up to that of the second. */
  public int daysBetween(Instant from, Instant to) {
    int days = 0;
    LocalDate last = day(to);
    for (LocalDate day = day(from).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      if (isWorkday(day)) {
        days++;
      }
    }
    return days;
  }

  private double hours(LocalDate day, Instant from, Instant to) {
    if (!isWorkday(day)) {
      return 0;
    }
    Instant opens = opens(day);
    Instant closes = day.atTime(CLOSES).atZone(zone).toInstant();
    Instant begin = opens.isAfter(from) ? opens : from;
    Instant end = closes.isBefore(to) ? closes : to;
    return end.isAfter(begin) ? Duration.between(begin, end).toMillis() / 3_600_000.0 : 0;
  }

  private Instant opens(LocalDate day) {
    return day.atTime(OPENS).atZone(zone).toInstant();
  }
}
