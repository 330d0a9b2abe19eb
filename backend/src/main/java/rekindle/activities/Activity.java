package rekindle.activities;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.RuleViolation;

/**
 * A recorded activity.
 *
 * @param revisions how often it was corrected, taken out or put back
 * @param removedAt when it was taken out, if it is out now
 */
public record Activity(
    UUID id,
    UUID clientId,
    ActivityContent content,
    Provenance provenance,
    int revisions,
    @Nullable Instant removedAt,
    @Nullable UUID removedBy,
    Instant createdAt,
    int version) {

  static Activity made(NewActivity activity, Instant now) {
    return new Activity(
        activity.id(),
        activity.clientId(),
        activity.content(),
        activity.provenance(),
        0,
        null,
        null,
        now,
        0);
  }

  /**
   * @throws RuleViolation when it was taken out
   */
  public Activity corrected(ActivityContent other) {
    if (isRemoved()) {
      throw new RuleViolation("taken-out", "This was taken out. Put it back before you change it.");
    }
    return new Activity(
        id, clientId, other, provenance, revisions + 1, null, null, createdAt, version);
  }

  public Activity takenOut(Instant at, @Nullable UUID by) {
    return new Activity(
        id, clientId, content, provenance, revisions + 1, at, by, createdAt, version);
  }

  public Activity restored() {
    return new Activity(
        id, clientId, content, provenance, revisions + 1, null, null, createdAt, version);
  }

  public boolean isRemoved() {
    return removedAt != null;
  }
}
