package rekindle.activities.nextsteps;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.versions.Versioned;

/**
 * A next step as a page shows it.
 *
 * @param owner the name of who is to do it
 */
@Serdeable
public record NextStepView(
    UUID id,
    UUID clientId,
    @Nullable UUID activityId,
    UUID ownerId,
    String owner,
    String text,
    LocalDate dueOn,
    @Nullable Instant doneAt,
    int version)
    implements Versioned {

  static NextStepView of(NextStep step, Map<UUID, String> members) {
    return new NextStepView(
        step.id(),
        step.clientId(),
        step.activityId(),
        step.ownerId(),
        members.getOrDefault(step.ownerId(), ""),
        step.text(),
        step.dueOn(),
        step.doneAt(),
        step.version() == null ? 0 : step.version());
  }
}
