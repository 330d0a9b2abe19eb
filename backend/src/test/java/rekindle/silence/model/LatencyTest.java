package rekindle.silence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LatencyTest {

  private static final Offset<Double> TABLE = within(0.00005);

  @Test
  void a_quick_person_who_has_kept_us_waiting_nine_days_is_rare() {
    assertThat(of(2, 3, 5, 4, 20, 6).shareSlowerThan(72)).isCloseTo(0.0443, TABLE);
  }

  @Test
  void without_answers_the_prior_speaks() {
    assertThat(Latency.NONE.shareSlowerThan(72)).isCloseTo(0.2139, TABLE);
  }

  @Test
  void a_slow_person_is_given_their_time() {
    assertThat(of(240, 300, 200, 400).shareSlowerThan(336)).isCloseTo(0.166, within(0.0005));
  }

  @Test
  void the_wait_for_a_share_is_the_inverse_of_the_share() {
    Latency latency = of(2, 3, 5, 4, 20, 6);
    assertThat(latency.shareSlowerThan(latency.hoursUntil(0.05))).isCloseTo(0.05, within(1e-9));
    assertThat(latency.hoursUntil(0.0443)).isCloseTo(72, within(0.1));
  }

  @Test
  void the_chance_that_an_answer_still_comes_is_not_the_share_of_slower_answers() {
    assertThat(Latency.chanceStillComes(0.3, 0.0443)).isCloseTo(0.019, within(0.0005));
    assertThat(Latency.chanceStillComes(0.5, 0.0443)).isCloseTo(0.042, within(0.0005));
    assertThat(Latency.chanceStillComes(0.8, 0.0443)).isCloseTo(0.151, within(0.0005));
  }

  @Test
  void nothing_has_been_waited_for_at_once() {
    assertThat(Latency.NONE.shareSlowerThan(0)).isEqualTo(1);
  }

  private static Latency of(double... hours) {
    Latency latency = Latency.NONE;
    for (double answer : hours) {
      latency = latency.with(answer);
    }
    return latency;
  }
}
