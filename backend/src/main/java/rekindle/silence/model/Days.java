package rekindle.silence.model;

import java.time.LocalDate;
import java.util.List;

/** The days of the last year or so, for the picture: heard from, touched, missed meetings. */
public record Days(List<LocalDate> theirs, List<LocalDate> ours, List<LocalDate> missed) {

  public static final Days NONE = new Days(List.of(), List.of(), List.of());

  public Days since(LocalDate first) {
    return new Days(since(theirs, first), since(ours, first), since(missed, first));
  }

  private static List<LocalDate> since(List<LocalDate> days, LocalDate first) {
    return days.stream().filter(day -> !day.isBefore(first)).toList();
  }
}
