package rekindle.radar;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.Stage;
import rekindle.shared.paging.Cursor;
import rekindle.shared.paging.Slice;
import rekindle.silence.model.Situation;
import rekindle.silence.model.State;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.Row;

/**
 * Reads who stands where from the steps that were written when something last happened: one query
 * over an index, no history, at any moment.
 */
@Singleton
class RadarList {
  private static final String NOW = "s.until_at > :now and s.from_at <= :now";

  private final AgencySql sql;
  private final CurrentMember member;

  RadarList(AgencySql sql, CurrentMember member) {
    this.sql = sql;
    this.member = member;
  }

  Slice<Position> slice(QuietQuery query, Instant now) {
    Map<String, @Nullable Object> values = new HashMap<>();
    String conditions = mayBeSeen(query.owner(), query.mine(), values) + beyond(query, values);
    int limit = query.limitOr(50);
    values.put("now", now);
    values.put("states", query.states().stream().map(State::name).toList());
    values.put("rows", limit + 1);
    List<Position> found =
        sql.list(
            """
            select s.client_id, s.state, s.situation, s.since_at, c.name, c.stage, c.owner_id,
              m.name as owner_name, %1$s as sort_key
            from client_step s
            join client c on c.agency_id = :agency and c.id = s.client_id
            left join member m on m.agency_id = :agency and m.id = c.owner_id
            where s.agency_id = :agency and s.state in (:states) and %2$s %3$s
            order by %1$s %4$s, s.client_id %4$s
            limit :rows
            """
                .formatted(query.key(), NOW, conditions, query.ascending() ? "asc" : "desc"),
            values,
            RadarList::position);
    return Slice.cut(found, limit, row -> Cursor.encode(row.key(), row.clientId()));
  }

  QuietSummary summary(@Nullable UUID owner, @Nullable Boolean mine, Instant now) {
    Map<String, @Nullable Object> values = new HashMap<>();
    String conditions = mayBeSeen(owner, mine, values);
    values.put("now", now);
    values.put("yesterday", now.minus(Duration.ofDays(1)));
    Map<State, Long> counts = new EnumMap<>(State.class);
    Map<State, Long> young = new EnumMap<>(State.class);
    sql.list(
        """
        select s.state, count(*) as clients,
          sum(case when s.since_at > :yesterday then 1 else 0 end) as young
        from client_step s
        join client c on c.agency_id = :agency and c.id = s.client_id
        where s.agency_id = :agency and %s %s
        group by s.state
        """
            .formatted(NOW, conditions),
        values,
        row -> {
          State state = row.constant("state", State.class);
          young.put(state, row.number("young"));
          return counts.put(state, row.number("clients"));
        });
    return summary(counts, young.getOrDefault(State.QUIET, 0L));
  }

  /** How many wait for our answer without it being today's work any more. */
  long owedForLong(Instant now) {
    Map<String, @Nullable Object> values = new HashMap<>();
    String conditions = mayBeSeen(null, null, values);
    values.put("now", now);
    values.put("states", Set.of(State.WE_OWE.name(), State.PARKED.name()));
    values.put("owed", Situation.WE_OWE.name());
    return sql.list(
            """
            select count(*) as clients
            from client_step s
            join client c on c.agency_id = :agency and c.id = s.client_id
            where s.agency_id = :agency and s.situation = :owed and s.state not in (:states)
              and %s %s
            """
                .formatted(NOW, conditions),
            values,
            row -> row.number("clients"))
        .getFirst();
  }

  private static QuietSummary summary(Map<State, Long> counts, long newlyQuiet) {
    return new QuietSummary(
        counts.values().stream().mapToLong(Long::longValue).sum(),
        counts.getOrDefault(State.QUIET, 0L),
        newlyQuiet,
        counts.getOrDefault(State.WE_OWE, 0L),
        counts.getOrDefault(State.DRIFTING, 0L),
        counts.getOrDefault(State.COOLING, 0L),
        counts.getOrDefault(State.DORMANT, 0L),
        counts.getOrDefault(State.PARKED, 0L));
  }

  /** Members who work with their own clients see these alone, in lists and in counts. */
  private String mayBeSeen(
      @Nullable UUID owner, @Nullable Boolean mine, Map<String, @Nullable Object> values) {
    StringBuilder conditions = new StringBuilder();
    UUID wanted = Boolean.TRUE.equals(mine) ? member.require() : owner;
    if (wanted != null) {
      conditions.append(" and c.owner_id = :owner");
      values.put("owner", wanted);
    }
    member
        .ownOnly()
        .ifPresent(
            own -> {
              conditions.append(" and c.owner_id = :own");
              values.put("own", own);
            });
    return conditions.toString();
  }

  private static String beyond(QuietQuery query, Map<String, @Nullable Object> values) {
    Cursor after = Cursor.decode(query.after());
    if (after == null) {
      return "";
    }
    values.put("afterValue", after.value());
    values.put("afterId", after.id());
    return " and (%1$s %2$s :afterValue or (%1$s = :afterValue and s.client_id %2$s :afterId))"
        .formatted(query.key(), query.ascending() ? ">" : "<");
  }

  private static Position position(Row row) {
    UUID owner = row.uuidOrNull("owner_id");
    String name = row.textOrNull("owner_name");
    return new Position(
        row.uuid("client_id"),
        row.text("name"),
        row.constant("stage", Stage.class),
        owner == null || name == null ? null : new OwnerView(owner, name),
        row.constant("state", State.class),
        row.constant("situation", Situation.class),
        row.instantOrNull("since_at"),
        row.text("sort_key"));
  }
}
