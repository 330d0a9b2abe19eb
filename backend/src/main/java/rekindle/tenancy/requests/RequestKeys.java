package rekindle.tenancy.requests;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;

/**
 * Remembers for a day what members have asked for, by keys of their own making. Of two at once with
 * the same key, the second waits for the first.
 */
@Singleton
class RequestKeys {
  private static final Duration REMEMBERED = Duration.ofDays(1);

  /** Every so many requests the old keys of the member who asks are deleted, more than came in. */
  private static final int TURNS = 16;

  private static final int FORGOTTEN_AT_ONCE = 100;

  private final AgencySql sql;
  private final CurrentMember member;
  private final Clock clock;

  RequestKeys(AgencySql sql, CurrentMember member, Clock clock) {
    this.sql = sql;
    this.member = member;
    this.clock = clock;
  }

  /**
   * A key and who holds it.
   *
   * @param claim of the request that was the first with it
   * @param request what was asked for
   * @param result as JSON; empty until it is known
   */
  record Held(UUID claim, String request, String result) {}

  /** Takes the key unless somebody holds it already. */
  Held claim(String key, UUID claim, String request) {
    var values = new HashMap<String, Object>(mine(key));
    values.put("claim", claim);
    values.put("request", request);
    values.put("now", clock.instant());
    // Nothing may be read before this: it waits for others with the same key, and what they have
    // made must be seen by the reads that follow.
    return isFirst(values) ? new Held(claim, request, "") : claimAgain(key, values);
  }

  private boolean isFirst(Map<String, Object> values) {
    return sql.update(
            """
            insert ignore into request_key
              (agency_id, member_id, request_key, claim_id, request, created_at)
            values (:agency, :member, :key, :claim, :request, :now)
            """,
            values)
        == 1;
  }

  private Held claimAgain(String key, Map<String, Object> values) {
    values.put("before", forgottenBefore());
    sql.update(
        """
        insert into request_key (agency_id, member_id, request_key, claim_id, request, created_at)
        values (:agency, :member, :key, :claim, :request, :now)
        on duplicate key update
          claim_id = if(created_at < :before, :claim, claim_id),
          request = if(created_at < :before, :request, request),
          created_at = if(created_at < :before, :now, created_at)
        """,
        values);
    return sql.first(
            """
            select r.claim_id, r.request, r.result from request_key r
            where r.agency_id = :agency and r.member_id = :member and r.request_key = :key
            for update
            """,
            mine(key),
            row ->
                new Held(
                    row.uuid("claim_id"), row.text("request"), orEmpty(row.textOrNull("result"))))
        .orElseThrow();
  }

  void remember(String key, UUID claim, String result) {
    var values = new HashMap<String, Object>(mine(key));
    values.put("result", result);
    sql.update(
        """
        update request_key set result = :result
        where agency_id = :agency and member_id = :member and request_key = :key
        """,
        values);
    if (claim.hashCode() % TURNS == 0) {
      forgetOld();
    }
  }

  /** Deletes by whole keys: a range would lock out others of this member's requests. */
  private void forgetOld() {
    var me = member.require();
    var old =
        sql.list(
            """
            select r.request_key from request_key r
            where r.agency_id = :agency and r.member_id = :member and r.created_at < :before
            limit :many
            """,
            Map.of("member", me, "before", forgottenBefore(), "many", FORGOTTEN_AT_ONCE),
            row -> row.text("request_key"));
    if (!old.isEmpty()) {
      sql.update(
          """
          delete from request_key
          where agency_id = :agency and member_id = :member and request_key in (:old)
          """,
          Map.of("member", me, "old", old));
    }
  }

  private Map<String, Object> mine(String key) {
    return Map.of("member", member.require(), "key", key);
  }

  private Instant forgottenBefore() {
    return clock.instant().minus(REMEMBERED);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
