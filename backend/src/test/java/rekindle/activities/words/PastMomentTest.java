package rekindle.activities.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastMomentTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** A Wednesday, 15:20 in Paris. */
  private static final Instant NOW = Instant.parse("2026-09-16T13:20:00Z");

  @ParameterizedTest(name = "“{0}” is {1}")
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          now,                           2026-09-16T15:20
          just now,                      2026-09-16T15:20
          today,                         2026-09-16T15:20
          yesterday,                     2026-09-15T12:00
          yesterday 4 pm,                2026-09-15T16:00
          Yesterday at 4pm,              2026-09-15T16:00
          "yesterday, 4:30 p.m.",        2026-09-15T16:30
          4 pm yesterday,                2026-09-15T16:00
          yesterday at 16,               2026-09-15T16:00
          yesterday 16h30,               2026-09-15T16:30
          yesterday morning,             2026-09-15T09:00
          yesterday morning at 8:45,     2026-09-15T08:45
          yesterday afternoon 4 pm,      2026-09-15T16:00
          this morning,                  2026-09-16T09:00
          last night,                    2026-09-15T20:00
          last night 11 pm,              2026-09-15T23:00
          the day before yesterday noon, 2026-09-14T12:00
          Monday 9:30,                   2026-09-14T09:30
          on Monday at 9:30,             2026-09-14T09:30
          9:30 on Monday,                2026-09-14T09:30
          mon 9:30,                      2026-09-14T09:30
          Wednesday 14:00,               2026-09-16T14:00
          Wednesday 16:00,               2026-09-09T16:00
          last Friday,                   2026-09-11T12:00
          last Wednesday 10:00,          2026-09-09T10:00
          Friday last week,              2026-09-11T12:00
          this Tuesday,                  2026-09-15T12:00
          2 hours ago,                   2026-09-16T13:20
          2h ago,                        2026-09-16T13:20
          an hour ago,                   2026-09-16T14:20
          half an hour ago,              2026-09-16T14:50
          20 min ago,                    2026-09-16T15:00
          3 days ago,                    2026-09-13T15:20
          3 days ago at 10:00,           2026-09-13T10:00
          a couple of days ago,          2026-09-14T15:20
          a week ago,                    2026-09-09T15:20
          2 weeks ago 9 am,              2026-09-02T09:00
          a month ago,                   2026-08-16T15:20
          14:00,                         2026-09-16T14:00
          at 14:00,                      2026-09-16T14:00
          0:05,                          2026-09-16T00:05
          12 am,                         2026-09-16T00:00
          12 pm,                         2026-09-16T12:00
          noon,                          2026-09-16T12:00
          1 pm,                          2026-09-16T13:00
          14.09. 9:30,                   2026-09-14T09:30
          14.9.2026,                     2026-09-14T12:00
          14/9 10:00,                    2026-09-14T10:00
          9/14 10:00,                    2026-09-14T10:00
          12 Sep,                        2026-09-12T12:00
          Sept 12th 3 pm,                2026-09-12T15:00
          "December 24, 2025 10:00",     2025-12-24T10:00
          24 December,                   2025-12-24T12:00
          2026-09-14,                    2026-09-14T12:00
          2026-09-14 4 pm,               2026-09-14T16:00
          2026-09-14 16:05,              2026-09-14T16:05
          2026-09-14T16:05:30,           2026-09-14T16:05:30
          2026-09-14T14:05:00Z,          2026-09-14T16:05
          2026-09-14T14:05:00.123456Z,   2026-09-14T16:05:00.123456
          2026-09-14T14:05+02:00,        2026-09-14T14:05
          """)
  void reads_the_words_as_people_mean_them(String words, LocalDateTime there) {
    assertThat(PastMoment.read(words, NOW, PARIS)).isEqualTo(there.atZone(PARIS).toInstant());
  }

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          16:00,               still to come
          this Friday,         still to come
          today at 17:00,      still to come
          2026-09-17T08:00:00Z,still to come
          yesterday at 4,      4 am or 4 pm
          Monday 9,            9 am or 9 pm
          at 4 o'clock,        4 am or 4 pm
          yesterday at 30,     no such time
          13 pm,               no such time
          Wednesday,           “last Wednesday”
          04/05/2026,          Name the month
          last week,           Say it like
          tomorrow,            Say it like
          whenever,            Say it like
          yesterday afternoon 4:30, Say it like
          2026-13-45T10:00,    Say it like
          31 February,         no such day
          1 Jan 1970,          too long ago
          """)
  void what_is_unclear_or_to_come_is_refused_with_a_remedy(String words, String remedy) {
    assertThatThrownBy(() -> PastMoment.read(words, NOW, PARIS))
        .isInstanceOf(UnclearWords.class)
        .hasMessageContaining(remedy);
  }

  @Test
  void an_hour_that_the_clocks_left_out_is_refused() {
    var sunday = Instant.parse("2026-03-29T12:00:00Z");
    assertThatThrownBy(() -> PastMoment.read("today 2:30", sunday, PARIS))
        .isInstanceOf(UnclearWords.class)
        .hasMessageContaining("no such hour");
  }

  @Test
  void the_same_words_are_another_instant_in_another_zone() {
    assertThat(PastMoment.read("yesterday 4 pm", NOW, ZoneId.of("America/Chicago")))
        .isEqualTo(Instant.parse("2026-09-15T21:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(((((", "a\u0000b", "99999999999999999999 days ago", "::::", "%s"})
  void nonsense_is_refused_and_never_fails(String words) {
    assertThatThrownBy(() -> PastMoment.read(words, NOW, PARIS)).isInstanceOf(UnclearWords.class);
  }

  @Test
  void this_morning_has_begun_before_nine() {
    Instant early = Instant.parse("2026-09-16T05:30:00Z");
    assertThat(PastMoment.read("this morning", early, PARIS)).isEqualTo(early);
    assertThatThrownBy(() -> PastMoment.read("this evening", early, PARIS))
        .hasMessageContaining("still to come");
  }
}
