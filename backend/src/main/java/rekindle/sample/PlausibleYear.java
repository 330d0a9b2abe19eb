package rekindle.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import rekindle.activities.Intent;
import rekindle.activities.Outcome;

/** A year of exchanges with one client at its own pace, made the same way every time. */
final class PlausibleYear {
  private static final int YEAR = 364;
  private static final List<String> QUESTIONS =
      List.of(
          "Shall we talk about the second opening this week?",
          "Two profiles for you: which of them would you like to meet?",
          "How did the interview go from your side?",
          "Is the budget for the spring confirmed?",
          "Would Tuesday or Thursday suit you better?");
  private static final List<String> ANSWERS =
      List.of(
          "Thursday is better, eleven o'clock.",
          "I like the second profile, please go ahead.",
          "Good conversation, we want to see her again.",
          "Not yet, give me until the end of the month.",
          "Thanks, that helps.");

  private final SampleBook book;
  private final Random random;

  PlausibleYear(SampleBook book, long seed) {
    this.book = book;
    this.random = new Random(seed);
  }

  /**
   * Tells of questions and answers every {@code gap} days until they were last heard from.
   *
   * @param gap their usual days between two signs of life
   * @param lastHeard days ago
   * @return the story, whose day 0 is today, to go on with
   */
  Story until(UUID client, UUID contact, int gap, int lastHeard) {
    var story = new Story(client, book.owner(), book.today(), book.zone());
    for (int ago = YEAR - random.nextInt(gap + 1); ago > lastHeard; ago -= pause(gap)) {
      exchange(story, contact, workday(ago));
    }
    exchange(story, contact, workday(lastHeard));
    return story;
  }

  private int pause(int gap) {
    return Math.max(1, (int) Math.round(gap * (0.6 + 0.8 * random.nextDouble())));
  }

  private void exchange(Story story, UUID contact, int day) {
    var turn = random.nextInt(10);
    if (turn < 2) {
      story
          .voicemail(day, "09:15", contact, Intent.CHECK_IN, "Left a voicemail.")
          .called(
              day,
              "15:40",
              contact,
              Outcome.ANSWERED,
              Intent.SCHEDULE,
              "Called back: " + one(ANSWERS));
    } else if (turn < 3) {
      story.met(day, "11:00", contact, Outcome.HELD, "Met on the shortlist.");
    } else if (turn < 4) {
      story
          .met(day, "09:30", contact, Outcome.NO_SHOW_THEM, "The call did not take place.")
          .met(
              day,
              "16:00",
              contact,
              Outcome.HELD,
              "Called back: we spoke in the afternoon instead.");
    } else {
      story
          .wrote(day, "09:20", contact, Intent.OTHER, one(QUESTIONS))
          .heard(day, "13:50", contact, one(ANSWERS))
          .wrote(day, "15:30", contact, Intent.ANSWER, "Thank you, I will take care of it.");
    }
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Days ago as a day of the story, moved back to a Friday from a weekend. */
  private int workday(int ago) {
    LocalDate day = book.today().minusDays(ago);
    var weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    var moved = weekend ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    return (int) (moved.toEpochDay() - book.today().toEpochDay());
  }
}
