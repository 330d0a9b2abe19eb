package rekindle.silence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkTimeTest {

  private static final WorkTime CHICAGO = WorkTime.of(ZoneId.of("America/Chicago"), "US");

  @Test
  void a_night_and_a_weekend_are_no_wait() {
    // Friday 16:00 to Monday 10:00 in Chicago
    assertThat(CHICAGO.hoursBetween(at("2026-10-02T21:00:00Z"), at("2026-10-05T15:00:00Z")))
        .isCloseTo(2, within(1e-9));
  }

  @Test
  void public_holidays_of_the_country_are_free() {
    assertThat(CHICAGO.isWorkday(LocalDate.of(2026, 11, 26))).as("Thanksgiving").isFalse();
    assertThat(CHICAGO.isWorkday(LocalDate.of(2026, 9, 7))).as("Labor Day").isFalse();
    assertThat(WorkTime.of(ZoneId.of("Europe/Berlin"), "DE").isWorkday(LocalDate.of(2026, 11, 26)))
        .isTrue();
  }

  @Test
  void hours_added_are_hours_counted() {
    Instant asked = at("2026-11-24T20:30:00Z");
    Instant due = CHICAGO.plusHours(asked, 19.5);
    assertThat(CHICAGO.hoursBetween(asked, due)).isCloseTo(19.5, within(1e-6));
  }

  @Test
  void an_ask_at_night_begins_to_wait_in_the_morning() {
    assertThat(CHICAGO.plusHours(at("2026-10-06T04:00:00Z"), 1))
        .isEqualTo(at("2026-10-06T15:00:00Z"));
  }

  @Test
  void the_same_hour_is_another_one_elsewhere() {
    Instant noonInBerlin = at("2026-10-06T10:00:00Z");
    assertThat(CHICAGO.in(ZoneId.of("Europe/Berlin")).plusHours(noonInBerlin, 1))
        .isEqualTo(at("2026-10-06T11:00:00Z"));
  }

  @Test
  void business_days_skip_weekends_and_holidays() {
    // Wednesday before Thanksgiving
    Instant wednesday = at("2026-11-25T18:00:00Z");
    assertThat(CHICAGO.plusDays(wednesday, 2)).isEqualTo(at("2026-11-30T18:00:00Z"));
    assertThat(CHICAGO.daysBetween(wednesday, at("2026-11-30T18:00:00Z"))).isEqualTo(2);
  }

  @Test
  void a_country_without_a_known_calendar_has_no_holidays() {
    WorkTime nowhere = WorkTime.of(ZoneId.of("UTC"), "AQ");
    assertThat(nowhere.isWorkday(LocalDate.of(2026, 12, 25))).isTrue();
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
