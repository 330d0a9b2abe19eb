package rekindle.importing.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and instants of one column. Times without a zone are of {@code zone}; a day without a
 * time is its noon there, so that no zone moves it to the day before or after.
 */
public record DateReader(DateOrder order, ZoneId zone, Instant now) {

  private static final Pattern SERIAL = Pattern.compile("^[34]\\d{4}([.,]\\d+)?$");
  private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(\\d{3})?$");
  private static final LocalTime NOON = LocalTime.NOON;

  public Read<LocalDate> date(String cell) {
    return taken(cell)
        .then(
            text ->
                text.date(order)
                    .map(date -> notLater(date, cell))
                    .orElseGet(() -> Read.wrong(impossible(cell))));
  }

  public Read<Instant> instant(String cell) {
    return instant(cell, "");
  }

  /** The instant of a date and, where a column of its own gives it, the time of day. */
  public Read<Instant> instant(String cell, String timeCell) {
    if (EPOCH.matcher(cell.strip()).matches()) {
      long number = Long.parseLong(cell.strip());
      return notLater(
          cell.strip().length() == 13
              ? Instant.ofEpochMilli(number)
              : Instant.ofEpochSecond(number),
          cell);
    }
    Optional<TimeText> apart = TimeText.parse(timeCell);
    if (apart.isEmpty()) {
      return Read.wrong("“" + timeCell.strip() + "” is not a time of day; write it as 16:05.");
    }
    return taken(cell)
        .then(
            text ->
                text.date(order)
                    .map(date -> notLater(at(date, text, apart.get()), cell))
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

  private Instant at(LocalDate date, DateText text, TimeText apart) {
    LocalTime time = text.time() != null ? text.time() : orNoon(apart.time());
    ZoneId written = text.zone() != null ? text.zone() : apart.zone();
    return date.atTime(time).atZone(written != null ? written : zone).toInstant();
  }

  private static LocalTime orNoon(@Nullable LocalTime time) {
    return time != null ? time : NOON;
  }

  private Read<LocalDate> notLater(LocalDate date, String cell) {
    return date.isAfter(LocalDate.ofInstant(now, zone))
        ? Read.wrong(future(cell))
        : Read.good(date);
  }

  /** A day without a time is its noon, which may be later than now while the day is today. */
  private Read<Instant> notLater(Instant instant, String cell) {
    boolean today = LocalDate.ofInstant(instant, zone).equals(LocalDate.ofInstant(now, zone));
    boolean timeless = DateText.parse(cell).filter(text -> text.time() == null).isPresent();
    if (today && timeless && instant.isAfter(now)) {
      return Read.good(now);
    }
    return instant.isAfter(now) ? Read.wrong(future(cell)) : Read.good(instant);
  }

  private static String impossible(String cell) {
    return "There is no day “" + cell.strip() + "”; correct it.";
  }

  private static String future(String cell) {
    return "“" + cell.strip() + "” lies in the future; only what has happened can be imported.";
  }
}
