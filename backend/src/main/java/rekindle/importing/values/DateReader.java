package rekindle.importing.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates and instants of one column. Times without a zone are of {@code zone}; a day without a
 * time is its beginning there, which has come even when the day is today: the same cell must be the
 * same instant whenever it is read, or importing a file again would bring its activities twice.
 */
public record DateReader(DateOrder order, ZoneId zone, Instant now) {

  private static final Pattern SERIAL = Pattern.compile("^[34]\\d{4}([.,]\\d+)?$");
  private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(\\d{3})?$");

  /** Systems that do not know a date like to write the year 1 or 1899 for it. */
  private static final LocalDate EARLIEST_ACTIVITY = LocalDate.of(1990, 1, 1);

  private static final LocalDate EARLIEST_CLIENT = LocalDate.of(1900, 1, 1);

  public Read<LocalDate> date(String cell) {
    return taken(cell)
        .then(
            text ->
                text.date(order)
                    .map(date -> within(date, cell))
                    .orElseGet(() -> Read.wrong(impossible(cell))));
  }

  public Read<Moment> moment(String cell) {
    return moment(cell, "");
  }

  /** The moment of a date and, where a column of its own gives it, the time of day. */
  public Read<Moment> moment(String cell, String timeCell) {
    if (EPOCH.matcher(cell.strip()).matches()) {
      long number = Long.parseLong(cell.strip());
      Instant instant =
          cell.strip().length() == 13
              ? Instant.ofEpochMilli(number)
              : Instant.ofEpochSecond(number);
      return within(new Moment(instant, false), cell);
    }
    Optional<TimeText> apart = TimeText.parse(timeCell);
    if (apart.isEmpty()) {
      return Read.wrong("“" + timeCell.strip() + "” is not a time of day; write it as 16:05.");
    }
    return taken(cell)
        .then(
            text ->
                text.date(order)
                    .map(date -> within(at(date, text.clock(), apart.get()), cell))
                    .orElseGet(() -> Read.wrong(impossible(cell))));
  }

  private Read<DateText> taken(String cell) {
    if (SERIAL.matcher(cell.strip()).matches()) {
      return Read.wrong(
          "“"
              + cell.strip()
              + "” is a spreadsheet's day number; format the column as a date and"
              + " save it again.");
    }
    return DateText.parse(cell)
        .<Read<DateText>>map(Read::good)
        .orElseGet(
            () ->
                Read.wrong(
                    "“"
                        + cell.strip()
                        + "” is not a date; write it as 2026-05-24 or 2026-05-24"
                        + " 16:05."));
  }

  private Moment at(LocalDate date, TimeText beside, TimeText apart) {
    TimeText clock = beside.time() == null ? apart : beside;
    ZoneId written = beside.zone() == null ? apart.zone() : beside.zone();
    ZoneId there = written == null ? zone : written;
    LocalTime time = clock.time();
    Instant instant =
        (time == null ? date.atStartOfDay(there) : date.atTime(time).atZone(there)).toInstant();
    return new Moment(instant, clock.toTheMinute());
  }

  private Read<LocalDate> within(LocalDate date, String cell) {
    if (date.isAfter(LocalDate.ofInstant(now, zone))) {
      return Read.wrong(future(cell));
    }
    return date.isBefore(EARLIEST_CLIENT)
        ? Read.wrong(tooEarly(cell, EARLIEST_CLIENT))
        : Read.good(date);
  }

  private Read<Moment> within(Moment moment, String cell) {
    if (moment.at().isAfter(now)) {
      return Read.wrong(future(cell));
    }
    return moment.at().isBefore(EARLIEST_ACTIVITY.atStartOfDay(zone).toInstant())
        ? Read.wrong(tooEarly(cell, EARLIEST_ACTIVITY))
        : Read.good(moment);
  }

  private static String impossible(String cell) {
    return "There is no day “" + cell.strip() + "”; correct it.";
  }

  private static String future(String cell) {
    return "“" + cell.strip() + "” lies in the future; only what has happened can be imported.";
  }

  private static String tooEarly(String cell, LocalDate earliest) {
    return "“" + cell.strip() + "” lies before " + earliest.getYear() + "; correct or empty it.";
  }
}
