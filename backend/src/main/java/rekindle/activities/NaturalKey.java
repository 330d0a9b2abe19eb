package rekindle.activities;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * By what an imported activity without an id is known.
 *
 * @param withWhom the contact, or the client when no contact is known
 */
public record NaturalKey(UUID withWhom, Instant at, ActivityKind kind, Direction direction) {

  public NaturalKey {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  static NaturalKey of(UUID clientId, ActivityContent content) {
    var contact = content.contactId();
    return new NaturalKey(
        contact == null ? clientId : contact,
        content.occurredAt(),
        content.kind(),
        content.direction());
  }

  /** The same for the same key on every machine: it is stored. */
  UUID hash() {
    var text = withWhom + "/" + at + "/" + kind + "/" + direction;
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
  }
}
