package rekindle.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity without its words: enough to reckon with, small enough to read many. The fields mean
 * what they mean in {@link ActivityContent}.
 */
public record ActivityFact(
    UUID id,
    @Nullable UUID contactId,
    @Nullable UUID memberId,
    ActivityKind kind,
    Direction direction,
    @Nullable Outcome outcome,
    @Nullable Milestone milestone,
    @Nullable Intent intent,
    @Nullable Boolean expectsAnswer,
    boolean signOfLife,
    @Nullable LocalDate promisedFor,
    Instant occurredAt) {

  /** We turned to them. */
  public boolean isTouch() {
    return direction == Direction.OUTBOUND;
  }
}
