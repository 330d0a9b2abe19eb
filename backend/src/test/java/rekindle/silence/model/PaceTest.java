package rekindle.silence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final LocalDate START = LocalDate.of(2026, 6, 1);

  @Test
  void two_signs_on_one_day_are_one() {
    assertThat(Rhythm.NONE.with(START).with(START).days()).isEqualTo(1);
  }

  @Test
  void forty_days_are_rare_for_somebody_who_is_heard_from_every_week() {
    assertThat(Pace.of(every(7, 10), 21).share(40)).isLessThan(0.05);
  }

  @Test
  void a_slow_writer_is_not_quiet_after_forty_days() {
    assertThat(Pace.of(every(35, 5), 21).share(40)).isGreaterThan(0.20);
  }

  @Test
  void with_fewer_than_three_days_the_agency_speaks_alone() {
    Pace pace = Pace.of(every(1, 2), 21);
    assertThat(pace.littleHistory()).isTrue();
    assertThat(pace.share(21)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void the_day_of_crossing_is_the_first_below_the_threshold() {
    Pace pace = Pace.of(every(7, 10), 21);
    long day = pace.daysUntilBelow(0.05);
    assertThat(pace.share(day)).isLessThan(0.05);
    assertThat(pace.share(day - 1)).isGreaterThanOrEqualTo(0.05);
  }

  static Rhythm every(int days, int times) {
    Rhythm rhythm = Rhythm.NONE;
    for (int i = 0; i < times; i++) {
      rhythm = rhythm.with(START.plusDays((long) i * days));
    }
    return rhythm;
  }
}
