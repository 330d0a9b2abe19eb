package rekindle.importing.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-05-17T12:49:32Z, DAY_FIRST, 2026-05-17T12:49:32Z",
    "2026-05-17T12:49:32.5+02:00, DAY_FIRST, 2026-05-17T10:49:32.500Z",
    "2026-05-17 12:49, DAY_FIRST, 2026-05-17T10:49:00Z",
    "24.05.26 01:35, DAY_FIRST, 2026-05-23T23:35:00Z",
    "24.05.2026 06:30, DAY_FIRST, 2026-05-24T04:30:00Z",
    "24/05/2026 6:30 PM, DAY_FIRST, 2026-05-24T16:30:00Z",
    "5/6/2026 06:30, MONTH_FIRST, 2026-05-06T04:30:00Z",
    "5/6/2026 06:30, DAY_FIRST, 2026-06-05T04:30:00Z",
    "24 May 2026 06:30, MONTH_FIRST, 2026-05-24T04:30:00Z",
    "'May 24, 2026 06:30', DAY_FIRST, 2026-05-24T04:30:00Z",
    "24-Mai-2026 06:30, DAY_FIRST, 2026-05-24T04:30:00Z",
    "24 févr. 2026 06:30, DAY_FIRST, 2026-02-24T05:30:00Z",
    "'Sun, 24 May 2026 01:35:00 +0200', DAY_FIRST, 2026-05-23T23:35:00Z",
    "20260524T063000Z, DAY_FIRST, 2026-05-24T06:30:00Z",
    "1779602400, DAY_FIRST, 2026-05-24T06:00:00Z",
    "24.05.2026, DAY_FIRST, 2026-05-23T22:00:00Z",
    "24.05.2026 06:30 Europe/London, DAY_FIRST, 2026-05-24T05:30:00Z",
    "24.05.2026 14.05 Uhr, DAY_FIRST, 2026-05-24T12:05:00Z",
  })
  void instants_are_read_in_the_forms_people_write(String cell, DateOrder order, Instant instant) {
    assertThat(new DateReader(order, BERLIN, NOW).moment(cell).map(Moment::at))
        .isEqualTo(Read.good(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-17T12:49:32Z, 2026-05-17T12:49:32Z",
    "2026-05-17T12:49:00Z, 2026-05-17T12:49:00Z",
    "2026-05-17T12:49Z, 2026-05-17T12:49Z",
    "24.05.26 01:35, 2026-05-23T23:35Z",
    "24.05.2026 6 PM, 2026-05-24T16:00Z",
    "20260524T0630Z, 2026-05-24T06:30Z",
    "24.05.2026, 2026-05-23T22:00:00Z",
  })
  void a_moment_is_as_exact_as_it_is_written(String cell, String written) {
    assertThat(reader().moment(cell).map(Moment::toString)).isEqualTo(Read.good(written));
    assertThat(Moment.parse(written).toString()).isEqualTo(written);
  }

  @Test
  void a_time_may_stand_in_a_column_of_its_own() {
    assertThat(reader().moment("24.05.2026", "16:05"))
        .isEqualTo(Read.good(new Moment(Instant.parse("2026-05-24T14:05:00Z"), true)));
    assertThat(reason(reader().moment("24.05.2026", "soon"))).contains("not a time");
  }

  @Test
  void a_day_that_does_not_exist_is_refused() {
    assertThat(reason(reader().moment("30.02.2026 10:00"))).contains("There is no day");
    assertThat(reason(reader().date("31/02/2026"))).contains("There is no day");
    assertThat(reason(reader().date("2026-02-30"))).contains("There is no day");
    assertThat(reason(reader().moment("24.05.2026 25:00"))).contains("not a date");
  }

  @Test
  void the_future_is_refused_and_today_is_not() {
    assertThat(reason(reader().moment("01.01.2031 10:00"))).contains("future");
    assertThat(reason(reader().date("21.11.2026"))).contains("future");
    assertThat(reader().date("20.11.2026")).isEqualTo(Read.good(LocalDate.of(2026, 11, 20)));
    assertThat(reason(reader().moment("20.11.2026", "22:00"))).contains("future");
  }

  @Test
  void today_without_a_time_is_the_same_instant_whenever_it_is_read() {
    Instant begun = Instant.parse("2026-11-19T23:00:00Z");
    for (String now :
        List.of("2026-11-20T05:00:00Z", "2026-11-20T08:30:00Z", "2026-11-21T09:00:00Z")) {
      assertThat(
              new DateReader(DateOrder.DAY_FIRST, BERLIN, Instant.parse(now)).moment("20.11.2026"))
          .isEqualTo(Read.good(new Moment(begun, false)));
    }
  }

  @Test
  void what_stands_for_no_date_in_other_systems_is_refused() {
    assertThat(reason(reader().moment("0001-01-01"))).contains("lies before 1990");
    assertThat(reason(reader().moment("1989-12-31 10:00"))).contains("lies before 1990");
    assertThat(reason(reader().date("1899-12-30"))).contains("lies before 1900");
    assertThat(reader().date("1985-03-01")).isEqualTo(Read.good(LocalDate.of(1985, 3, 1)));
  }

  @Test
  void a_spreadsheets_day_number_is_refused_with_what_to_do() {
    assertThat(reason(reader().date("46166"))).contains("format the column as a date");
  }

  @Test
  void the_order_is_decided_by_the_whole_column() {
    assertThat(decide("Date", "US", "01/02/2026", "03/04/2026", "24/05/2026").order())
        .isEqualTo(DateOrder.DAY_FIRST);
    assertThat(decide("Date", "GB", "01/02/2026", "05/24/2026").order())
        .isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(decide("Date", "US", "01.02.2026", "03.04.2026").order())
        .isEqualTo(DateOrder.DAY_FIRST);
    assertThat(decide("Date", "US", "2026-01-02", "2026-05-24"))
        .isEqualTo(new DateOrderEvidence.Decision(DateOrder.YEAR_FIRST, 1, false));
  }

  @Test
  void what_the_values_leave_open_the_header_may_tell_and_else_a_person_is_asked() {
    assertThat(decide("Created (d/m/y)", "US", "01/02/2026").asked()).isFalse();
    assertThat(decide("Created (d/m/y)", "US", "01/02/2026").order())
        .isEqualTo(DateOrder.DAY_FIRST);
    assertThat(decide("Date", "US", "01/02/2026"))
        .isEqualTo(new DateOrderEvidence.Decision(DateOrder.MONTH_FIRST, 0.5, true));
    assertThat(decide("Date", "GB", "01/02/2026"))
        .isEqualTo(new DateOrderEvidence.Decision(DateOrder.DAY_FIRST, 0.5, true));
    assertThat(decide("Date", "GB", "24/05/2026", "05/24/2026").asked()).isTrue();
  }

  private static DateReader reader() {
    return new DateReader(DateOrder.DAY_FIRST, BERLIN, NOW);
  }

  private static DateOrderEvidence.Decision decide(String header, String country, String... cells) {
    DateOrderEvidence evidence = new DateOrderEvidence();
    for (String cell : cells) {
      evidence.accept(DateText.parse(cell).orElseThrow());
    }
    return Objects.requireNonNull(evidence.decide(header, country));
  }

  private static String reason(Read<?> read) {
    assertThat(read).isInstanceOf(Read.Wrong.class);
    return ((Read.Wrong<?>) read).reason();
  }
}
