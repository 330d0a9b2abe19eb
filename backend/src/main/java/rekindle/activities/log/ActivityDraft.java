package rekindle.activities.log;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Intent;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;
import rekindle.activities.timeline.Names;

/**
 * What would be logged, shown before it is.
 *
 * @param inferred the fields that nobody gave
 */
@Serdeable
record ActivityDraft(
    @Nullable UUID contactId,
    @Nullable String contact,
    @Nullable UUID memberId,
    ActivityKind kind,
    Direction direction,
    @Nullable Outcome outcome,
    @Nullable Milestone milestone,
    @Nullable Intent intent,
    @Nullable String approach,
    @Nullable Boolean expectsAnswer,
    @Nullable LocalDate promisedFor,
    Instant occurredAt,
    @Nullable String subject,
    @Nullable String text,
    boolean signOfLife,
    @Nullable LocalDate nextStepDue,
    List<Inferred> inferred) {

  static ActivityDraft of(Understood understood, Names names) {
    var content = understood.content();
    return new ActivityDraft(
        content.contactId(),
        names.contact(content.contactId()),
        content.memberId(),
        content.kind(),
        content.direction(),
        content.outcome(),
        content.milestone(),
        content.intent(),
        content.approach(),
        content.expectsAnswer(),
        content.promisedFor(),
        content.occurredAt(),
        content.subject(),
        content.text(),
        content.signOfLife(),
        understood.nextStepDue(),
        List.copyOf(understood.inferred()));
  }
}
