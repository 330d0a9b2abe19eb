package rekindle.tenancy.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.Row;

/** An entry as the database has it, of which the seals are made. */
record Written(
    UUID id,
    Instant at,
    @Nullable UUID actorId,
    String act,
    String kind,
    @Nullable UUID subjectId,
    @Nullable UUID clientId,
    @Nullable UUID causeId,
    String changes,
    @Nullable Hash personal,
    @Nullable Hash origin) {

  static final String COLUMNS =
      """
      e.id, e.happened_at, e.actor_id, e.act, e.subject_kind, e.subject_id, e.client_id,
        e.cause_id, e.changes, e.personal_hash, e.origin_hash, e.seal_number""";

  static Written of(Row row) {
    return new Written(
        row.uuid("id"),
        row.instant("happened_at"),
        row.uuidOrNull("actor_id"),
        row.text("act"),
        row.text("subject_kind"),
        row.uuidOrNull("subject_id"),
        row.uuidOrNull("client_id"),
        row.uuidOrNull("cause_id"),
        row.text("changes"),
        Hash.ofOrNull(row.bytesOrNull("personal_hash")),
        Hash.ofOrNull(row.bytesOrNull("origin_hash")));
  }

  void addTo(Hash.Of sum) {
    sum.id(id)
        .instant(at)
        .id(actorId)
        .text(act)
        .text(kind)
        .id(subjectId)
        .id(clientId)
        .id(causeId)
        .text(changes)
        .hash(personal)
        .hash(origin);
  }
}
