package rekindle.activities.timeline;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityContent;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Intent;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;
import rekindle.activities.words.ReaderTime;

/**
 * An activity as it should have been, whole: what is left out becomes empty.
 *
 * @param promisedFor a date, or words as they were said on the day it happened
 * @param when an ISO instant, or words
 * @param timeZone the IANA zone of the words; the agency's when left out
 */
@Serdeable
record CorrectActivity(
    @Nullable UUID contactId,
    @Nullable UUID memberId,
    @NotNull(message = "Choose what it was.") ActivityKind kind,
    @NotNull(message = "Choose a direction.") Direction direction,
    @Nullable Outcome outcome,
    @Nullable Milestone milestone,
    @Nullable Intent intent,
    @Nullable @Size(max = 64, message = "Use at most 64 characters.") String approach,
    @Nullable Boolean expectsAnswer,
    @Nullable @Size(max = 60, message = "Use at most 60 characters.") String promisedFor,
    @NotBlank(message = "Say when it happened.")
        @Size(max = 60, message = "Use at most 60 characters.")
        String when,
    @Nullable @Size(max = 64, message = "This is too long.") String timeZone,
    @Nullable @Size(max = 300, message = "Use at most 300 characters.") String subject,
    @Nullable @Size(max = 10_000, message = "Use at most 10,000 characters.") String text) {

  /**
   * @param now the activity as it stands: a time that nobody touched stays, even where it could not
   *     be said today
   */
  ActivityContent content(ReaderTime time, ActivityContent now) {
    var occurredAt =
        when.strip().equals(now.occurredAt().toString())
            ? now.occurredAt()
            : time.moment("when", when);
    return ActivityContent.of(kind, direction, occurredAt)
        .with(contactId)
        .by(memberId)
        .outcome(outcome)
        .milestone(milestone)
        .intent(intent)
        .approach(approach)
        .expectsAnswer(expectsAnswer)
        .promisedFor(promised(time, time.dayOf(occurredAt), now.promisedFor()))
        .subject(subject)
        .text(text);
  }

  private @Nullable LocalDate promised(ReaderTime time, LocalDate day, @Nullable LocalDate now) {
    if (promisedFor == null) {
      return null;
    }
    return now != null && promisedFor.strip().equals(now.toString())
        ? now
        : time.day("promisedFor", promisedFor, day);
  }
}
