package rekindle.activities.log;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Intent;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;
import rekindle.activities.nextsteps.NextStepPlan;

/**
 * What a person says when they log an activity; client and kind are enough, the rest is inferred.
 *
 * @param memberId who of ours; whoever logs it when left out
 * @param expectsAnswer whether the side that spoke waits for the other
 * @param promisedFor the day they named, as a date or in words ("next week")
 * @param when as an ISO instant or in words ("yesterday 4 pm"); now when left out
 * @param timeZone the IANA zone of the words; the agency's when left out
 */
@Serdeable
record LogActivity(
    @NotNull(message = "Choose a client.") UUID clientId,
    @NotNull(message = "Choose what it was.") ActivityKind kind,
    @Nullable UUID contactId,
    @Nullable UUID memberId,
    @Nullable Direction direction,
    @Nullable Outcome outcome,
    @Nullable Milestone milestone,
    @Nullable Intent intent,
    @Nullable @Size(max = 64, message = "Use at most 64 characters.") String approach,
    @Nullable Boolean expectsAnswer,
    @Nullable @Size(max = 60, message = "Use at most 60 characters.") String promisedFor,
    @Nullable @Size(max = 60, message = "Use at most 60 characters.") String when,
    @Nullable @Size(max = 64, message = "This is too long.") String timeZone,
    @Nullable @Size(max = 300, message = "Use at most 300 characters.") String subject,
    @Nullable @Size(max = 10_000, message = "Use at most 10,000 characters.") String text,
    @Nullable @Valid NextStepPlan nextStep) {

  /** Subject and text, for rules that look for words. */
  String words() {
    return ((subject == null ? "" : subject + "\n") + (text == null ? "" : text)).strip();
  }
}
