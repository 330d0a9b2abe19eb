package rekindle.deleting;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Subject;

/**
 * A record that was taken out.
 *
 * @param subjectId the record's own id, which it has again when it comes back
 * @param clientId the client itself, or the one it belonged to
 * @param ownerId whose client it was, for those who see their own clients alone
 */
record Deletion(
    UUID id,
    Kind kind,
    UUID subjectId,
    UUID clientId,
    String name,
    String clientName,
    @Nullable UUID ownerId,
    UUID by,
    Instant at) {

  static final Duration KEPT = Duration.ofDays(30);

  /** What was taken out. */
  enum Kind {
    CLIENT,
    CONTACT,
    NEXT_STEP
  }

  Instant goneAt() {
    return at.plus(KEPT);
  }

  /** What the ledger says of it. The name of a client says nothing of a person. */
  Entry entry(Act act) {
    var isBack = act == Act.RESTORED;
    var before = isBack ? null : name;
    var after = isBack ? name : null;
    return Entry.of(act, subject())
        .with(
            switch (kind) {
              case CLIENT -> new Changes().see("name", before, after);
              case CONTACT, NEXT_STEP ->
                  act == Act.PURGED ? new Changes() : new Changes().personal("name", before, after);
            });
  }

  private Subject subject() {
    return switch (kind) {
      case CLIENT -> Subject.client(subjectId);
      case CONTACT -> Subject.contact(subjectId, clientId);
      case NEXT_STEP -> Subject.of(Subject.Kind.NEXT_STEP, subjectId).at(clientId);
    };
  }
}
