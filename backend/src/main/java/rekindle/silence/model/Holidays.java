package rekindle.silence.model;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The public holidays of one country, looked up once a year: a wait asks for every day of it. */
final class Holidays {

  private static final Map<String, Holidays> BY_COUNTRY = new ConcurrentHashMap<>();

  private final Optional<HolidayManager> manager;
  private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

  private Holidays(Optional<HolidayManager> manager) {
    this.manager = manager;
  }

  static Holidays of(String country) {
    return BY_COUNTRY.computeIfAbsent(
        country.toUpperCase(Locale.ROOT), code -> new Holidays(manager(code)));
  }

  boolean has(LocalDate day) {
    return years.computeIfAbsent(day.getYear(), this::of).contains(day);
  }

  private Set<LocalDate> of(int year) {
    return manager
        .map(
            calendar ->
                calendar.getHolidays(Year.of(year)).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }

  private static Optional<HolidayManager> manager(String country) {
    return Arrays.stream(HolidayCalendar.values())
        .filter(calendar -> calendar.getId().equalsIgnoreCase(country))
        .findFirst()
        .map(calendar -> HolidayManager.getInstance(ManagerParameters.create(calendar)));
  }
}
