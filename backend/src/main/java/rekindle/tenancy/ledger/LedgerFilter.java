package rekindle.tenancy.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Cursor;

/**
 * Which entries to read; what is null or empty leaves the choice open.
 *
 * @param clientId those in the history of a client
 * @param subjectId those about one record
 * @param memberId those of what a member did, and of attempts to sign in as them
 * @param until before this instant
 */
public record LedgerFilter(
    @Nullable UUID clientId,
    @Nullable UUID subjectId,
    @Nullable UUID memberId,
    List<Subject.Kind> kinds,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static final LedgerFilter ALL = new LedgerFilter(null, null, null, List.of(), null, null);

  public static LedgerFilter ofClient(UUID id) {
    return new LedgerFilter(id, null, null, List.of(), null, null);
  }

  public static LedgerFilter about(UUID subjectId) {
    return new LedgerFilter(null, subjectId, null, List.of(), null, null);
  }

  /** As SQL behind {@code where}, whose values are put into the map. */
  String conditions(@Nullable Cursor after, Map<String, Object> values) {
    var conditions = new ArrayList<String>();
    if (clientId != null) {
      conditions.add(" and e.client_id = :client");
      values.put("client", clientId);
    }
    if (subjectId != null) {
      conditions.add(" and e.subject_id = :subject");
      values.put("subject", subjectId);
    }
    if (memberId != null) {
      conditions.add(
          " and (e.actor_id = :member or (e.subject_id = :member and e.actor_id is null))");
      values.put("member", memberId);
    }
    if (!kinds.isEmpty()) {
      conditions.add(" and e.subject_kind in (:kinds)");
      values.put("kinds", kinds);
    }
    if (from != null) {
      conditions.add(" and e.happened_at >= :from");
      values.put("from", from);
    }
    if (until != null) {
      conditions.add(" and e.happened_at < :until");
      values.put("until", until);
    }
    if (after != null) {
      conditions.add(" and (e.happened_at < :at or (e.happened_at = :at and e.id < :last))");
      values.put("at", after.instant());
      values.put("last", after.id());
    }
    return String.join("", conditions);
  }
}
