package rekindle.activities.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FutureDayTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 16);

  @ParameterizedTest(name = "“{0}” is {1}")
  @CsvSource({
    "today, 2026-09-16",
    "Tomorrow, 2026-09-17",
    "the day after tomorrow, 2026-09-18",
    "Friday, 2026-09-18",
    "on Monday, 2026-09-21",
    "this Friday, 2026-09-18",
    "next Friday, 2026-09-25",
    "Friday next week, 2026-09-25",
    "next week, 2026-09-21",
    "next month, 2026-10-01",
    "end of the week, 2026-09-18",
    "end of month, 2026-09-30",
    "in 3 days, 2026-09-19",
    "3 days, 2026-09-19",
    "in three business days, 2026-09-21",
    "in a week, 2026-09-23",
    "in two weeks, 2026-09-30",
    "in 2 months, 2026-11-16",
    "in January, 2027-01-01",
    "October, 2026-10-01",
    "5 Jan, 2027-01-05",
    "Oct 5, 2026-10-05",
    "5.10., 2026-10-05",
    "2026-10-05, 2026-10-05"
  })
  void reads_the_words_as_people_mean_them(String words, LocalDate day) {
    assertThat(FutureDay.read(words, TODAY)).isEqualTo(day);
  }

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource({
    "yesterday, Say it like",
    "soon, Say it like",
    "in three business weeks, Say it like",
    "Wednesday, “in a week”",
    "2026-09-15, is over",
    "this Monday, is over",
    "in September, has begun",
    "2030-01-01, too far off",
    "4/5, Name the month"
  })
  void what_is_unclear_or_over_is_refused_with_a_remedy(String words, String remedy) {
    assertThatThrownBy(() -> FutureDay.read(words, TODAY))
        .isInstanceOf(UnclearWords.class)
        .hasMessageContaining(remedy);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Call me next week, 2026-09-21",
        "she will be back on Monday, 2026-09-21",
        "They will decide in January, 2027-01-01",
        "\"Asked to try again in two weeks, then\", 2026-09-30",
        "I called on Monday and she was out,",
        "Thanks for yesterday,",
        "Back tomorrow? Call then,2026-09-17"
      })
  void finds_the_day_that_they_named_in_a_text(String text, LocalDate day) {
    assertThat(FutureDay.mentionedIn(text, TODAY).orElse(null)).isEqualTo(day);
  }
}
