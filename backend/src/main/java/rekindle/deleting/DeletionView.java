package rekindle.deleting;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that was deleted and can be restored.
 *
 * @param client the name of the client it was, or belonged to
 * @param by the name of whoever deleted it
 * @param goneAt from when on it cannot be restored any longer
 */
@Serdeable
record DeletionView(
    UUID id,
    Deletion.Kind kind,
    String name,
    String client,
    String by,
    Instant at,
    Instant goneAt) {

  static DeletionView of(Deletion deletion, Map<UUID, String> members) {
    return new DeletionView(
        deletion.id(),
        deletion.kind(),
        deletion.name(),
        deletion.clientName(),
        members.getOrDefault(deletion.by(), "Somebody"),
        deletion.at(),
        deletion.goneAt());
  }
}
