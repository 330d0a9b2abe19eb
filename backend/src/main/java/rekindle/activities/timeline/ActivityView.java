package rekindle.activities.timeline;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.Activity;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Intent;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;
import rekindle.clients.Origin;
import rekindle.shared.versions.Versioned;

/**
 * An activity as a page shows it.
 *
 * @param expectsAnswer absent when nobody said so
 * @param removedAt when it was taken out, if it is out now
 */
@Serdeable
public record ActivityView(
    UUID id,
    UUID clientId,
    @Nullable UUID contactId,
    @Nullable String contact,
    @Nullable UUID memberId,
    @Nullable String member,
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
    Origin origin,
    int revisions,
    @Nullable Instant removedAt,
    Instant createdAt,
    int version)
    implements Versioned {

  public static ActivityView of(Activity activity, Names names) {
    var content = activity.content();
    return new ActivityView(
        activity.id(),
        activity.clientId(),
        content.contactId(),
        names.contact(content.contactId()),
        content.memberId(),
        names.member(content.memberId()),
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
        activity.provenance().origin(),
        activity.revisions(),
        activity.removedAt(),
        activity.createdAt(),
        activity.version());
  }
}
