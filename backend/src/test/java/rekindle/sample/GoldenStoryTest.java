package rekindle.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rekindle.activities.ActivityContent;
import rekindle.activities.NewActivity;

class GoldenStoryTest {
  private static final Clock FRIDAY =
      Clock.fixed(Instant.parse("2026-11-27T20:00:00Z"), ZoneOffset.UTC);

  @Test
  void day_0_is_a_monday_and_a_friday_is_day_74() {
    for (int day = 20; day <= 30; day++) {
      var today = LocalDate.of(2026, 11, day);
      assertThat(GoldenStory.dayZero(today).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
      assertThat(GoldenStory.dayZero(today).plusDays(GoldenStory.TODAY)).isBeforeOrEqualTo(today);
    }
    assertThat(GoldenStory.dayZero(LocalDate.of(2026, 11, 27))).isEqualTo("2026-09-14");
  }

  @Test
  void the_director_was_last_heard_from_eight_days_after_her() {
    var book = new SampleBook(FRIDAY, ZoneId.of("America/New_York"), List.of(new UUID(0, 1)));
    GoldenStory.tell(book);
    assertThat(lastHeard(book, "Frank")).isEqualTo(lastHeard(book, "Dana").plusDays(8));
  }

  @Test
  void every_happening_of_a_year_is_whole_and_lies_in_the_past() {
    var book = new SampleBook(FRIDAY, ZoneId.of("America/New_York"), List.of(new UUID(0, 1)));
    Neighbours.tell(book);
    assertThat(book.clients()).hasSizeGreaterThan(30);
    assertThat(book.activities()).hasSizeGreaterThan(1000);
    assertThat(book.activities()).allSatisfy(each -> assertThat(each.content().errors()).isEmpty());
  }

  private static LocalDate lastHeard(SampleBook book, String given) {
    var contact =
        book.contacts().stream()
            .filter(each -> given.equals(each.details().givenName()))
            .findFirst()
            .orElseThrow()
            .id();
    return book.activities().stream()
        .map(NewActivity::content)
        .filter(content -> contact.equals(content.contactId()) && content.signOfLife())
        .map(ActivityContent::occurredAt)
        .max(Instant::compareTo)
        .map(at -> LocalDate.ofInstant(at, book.zone()))
        .orElseThrow();
  }
}
