package rekindle.activities.log;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.Row;

/**
 * Remembers for a day which requests a member has sent, by keys of the member's own making. Of two
 * at once with the same key, the second waits for the first.
 */
@Singleton
class SentRequests {
  private static final Duration REMEMBERED = Duration.ofDays(1);
  private static final int FORGOTTEN_AT_ONCE = 100;

  private final AgencySql sql;
  private final CurrentMember member;
  private final Clock clock;

  SentRequests(AgencySql sql, CurrentMember member, Clock clock) {
    this.sql = sql;
    this.member = member;
    this.clock = clock;
  }

  /** What was logged when a key was first sent. */
  record Earlier(UUID activityId, List<Inferred> inferred, @Nullable UUID nextStepId) {}

  /**
   * Takes a key for an activity that is about to be logged; empty when it is the first with it.
   *
   * @throws InvalidInput when it is no key
   */
  Optional<Earlier> claim(String key, UUID activityId) {
    if (!key.matches("[\\x21-\\x7e]{1,64}")) {
      throw new InvalidInput("Idempotency-Key", "Use 1 to 64 letters, digits or signs.");
    }
    var mine = Map.of("member", member.require(), "key", key);
    var values = new HashMap<String, Object>(mine);
    values.put("activity", activityId);
    values.put("now", clock.instant());
    values.put("before", forgottenBefore());
    // Nothing may be read before this: it waits for others with the same key, and what they have
    // logged must be seen by the reads that follow.
    sql.update(
        """
        insert into activity_request
          (agency_id, member_id, request_key, activity_id, inferred, created_at)
        values (:agency, :member, :key, :activity, '', :now)
        on duplicate key update
          activity_id = if(created_at < :before, :activity, activity_id),
          created_at = if(created_at < :before, :now, created_at)
        """,
        values);
    return sql.first(
            """
            select r.activity_id, r.inferred, r.next_step_id from activity_request r
            where r.agency_id = :agency and r.member_id = :member and r.request_key = :key
            for update
            """,
            mine,
            SentRequests::earlier)
        .filter(found -> !found.activityId().equals(activityId));
  }

  void remember(String key, LoggedActivity logged) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("member", member.require());
    values.put("key", key);
    values.put(
        "inferred",
        logged.inferred().stream().map(Inferred::name).collect(Collectors.joining(",")));
    values.put("step", logged.nextStep() == null ? null : logged.nextStep().id());
    sql.update(
        """
        update activity_request set inferred = :inferred, next_step_id = :step
        where agency_id = :agency and member_id = :member and request_key = :key
        """,
        values);
    forgetOld();
  }

  /** Deletes by whole keys: a range would lock out others of this member's requests. */
  private void forgetOld() {
    var me = member.require();
    var old =
        sql.list(
            """
            select r.request_key from activity_request r
            where r.agency_id = :agency and r.member_id = :member and r.created_at < :before
            limit :many
            """,
            Map.of(
                "member", me,
                "before", forgottenBefore(),
                "many", FORGOTTEN_AT_ONCE),
            row -> row.text("request_key"));
    if (!old.isEmpty()) {
      sql.update(
          """
          delete from activity_request
          where agency_id = :agency and member_id = :member and request_key in (:old)
          """,
          Map.of("member", me, "old", old));
    }
  }

  private Instant forgottenBefore() {
    return clock.instant().minus(REMEMBERED);
  }

  private static Earlier earlier(Row row) {
    var inferred =
        Arrays.stream(row.text("inferred").split(",", -1))
            .filter(name -> !name.isEmpty())
            .map(Inferred::valueOf)
            .toList();
    return new Earlier(row.uuid("activity_id"), inferred, row.uuidOrNull("next_step_id"));
  }
}
