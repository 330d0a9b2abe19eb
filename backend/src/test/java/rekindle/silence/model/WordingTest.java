package rekindle.silence.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void odds_are_never_more_exact_than_the_data() {
    assertThat(Wording.odds(0.17)).isEqualTo("1 in 6");
    assertThat(Wording.odds(0.041)).isEqualTo("1 in 25");
    assertThat(Wording.odds(0.0139)).isEqualTo("1 in 70");
    assertThat(Wording.odds(0.0004)).isEqualTo("fewer than 1 in 100");
  }

  @Test
  void percentages_are_whole() {
    assertThat(Wording.percent(0.0443)).isEqualTo("4 %");
    assertThat(Wording.percent(0.001)).isEqualTo("Fewer than 1 %");
  }

  @Test
  void one_day_is_one_day_and_two_are_two() {
    assertThat(Wording.count(1, "day")).isEqualTo("1 day");
    assertThat(Wording.count(2, "day")).isEqualTo("2 days");
    assertThat(Wording.business(1)).isEqualTo("1 business day");
    assertThat(Wording.business(40)).isEqualTo("8 weeks");
  }

  @Test
  void waits_are_told_as_one_would_tell_them() {
    assertThat(Wording.working(1)).isEqualTo("an hour");
    assertThat(Wording.working(5)).isEqualTo("5 hours");
    assertThat(Wording.working(9)).isEqualTo("a day");
    assertThat(Wording.working(72)).isEqualTo("9 working days");
    assertThat(Wording.every(1.2)).isEqualTo("almost every day");
    assertThat(Wording.every(6.3)).isEqualTo("every 6 days");
    assertThat(Wording.every(34)).isEqualTo("about once in 5 weeks");
  }
}
