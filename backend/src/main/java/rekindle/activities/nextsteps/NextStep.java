package rekindle.activities.nextsteps;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.UuidColumn;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Subject;

/**
 * What somebody of ours is to do next for a client.
 *
 * @param activityId the activity with which it was planned; when that is taken out, so is this
 */
@MappedEntity
record NextStep(
    @Id @UuidColumn UUID id,
    @TenantId @AutoPopulated(updatable = false) @Nullable Long agencyId,
    @UuidColumn UUID clientId,
    @UuidColumn @Nullable UUID activityId,
    @UuidColumn UUID ownerId,
    String text,
    LocalDate dueOn,
    @Nullable Instant doneAt,
    Instant createdAt,
    @Version @Nullable Integer version) {

  /** Changed by its people; done a second time it keeps the time of the first. */
  NextStep changed(String newText, LocalDate newDueOn, UUID newOwnerId, boolean done, Instant now) {
    var at = doneAt == null ? now : doneAt;
    return new NextStep(
        id,
        agencyId,
        clientId,
        activityId,
        newOwnerId,
        newText,
        newDueOn,
        done ? at : null,
        createdAt,
        version);
  }

  Subject subject() {
    return Subject.of(Subject.Kind.NEXT_STEP, id).at(clientId);
  }

  /**
   * What is written down.
   *
   * @param then null for a step that is new
   */
  Changes changesFrom(@Nullable NextStep then) {
    return new Changes()
        .personal("text", then == null ? null : then.text, text)
        .see("due", then == null ? null : then.dueOn, dueOn)
        .see("ownerId", then == null ? null : then.ownerId, ownerId)
        .see("done", then != null && then.doneAt != null, doneAt != null);
  }
}
