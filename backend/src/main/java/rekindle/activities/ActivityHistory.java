package rekindle.activities;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/**
 * What happened with clients, by time and without its words, for whoever reckons with it. What was
 * taken out is not in it. Nobody's view is limited here: show nothing of it without asking {@code
 * clients.ClientLookup}.
 */
@Singleton
public class ActivityHistory {
  private static final String FACT =
      """
      a.client_id, a.id, a.contact_id, a.member_id, a.kind, a.direction, a.outcome,
        a.milestone, a.intent, a.expects_answer, a.sign_of_life, a.promised_for, a.occurred_at
      """;

  private final AgencySql sql;

  ActivityHistory(AgencySql sql) {
    this.sql = sql;
  }

  /** Oldest first. */
  public List<ActivityFact> of(UUID clientId) {
    return of(List.of(clientId)).getOrDefault(clientId, List.of());
  }

  /** Oldest first, for at most a thousand clients; those without activities are absent. */
  public Map<UUID, List<ActivityFact>> of(Collection<UUID> clientIds) {
    var byClient = new LinkedHashMap<UUID, List<ActivityFact>>();
    sql.list(
        """
        select %s from activity a
        where a.agency_id = :agency and a.client_id in (:clients) and a.removed_at is null
        order by a.client_id, a.occurred_at, a.id
        """
            .formatted(FACT),
        Map.of("clients", clientIds),
        row ->
            byClient
                .computeIfAbsent(row.uuid("client_id"), client -> new ArrayList<>())
                .add(fact(row)));
    return byClient;
  }

  /** The latest until a moment, newest first, and no more than that: a history may be long. */
  public List<ActivityFact> latest(UUID clientId, Instant until, int most) {
    return sql.list(
        """
        select %s from activity a
        where a.agency_id = :agency and a.client_id = :client and a.removed_at is null
          and a.occurred_at <= :until
        order by a.occurred_at desc, a.id desc limit :most
        """
            .formatted(FACT),
        Map.of("client", clientId, "until", until, "most", most),
        ActivityHistory::fact);
  }

  private static ActivityFact fact(Row row) {
    return new ActivityFact(
        row.uuid("id"),
        row.uuidOrNull("contact_id"),
        row.uuidOrNull("member_id"),
        row.constant("kind", ActivityKind.class),
        row.constant("direction", Direction.class),
        row.constantOrNull("outcome", Outcome.class),
        row.constantOrNull("milestone", Milestone.class),
        row.constantOrNull("intent", Intent.class),
        row.flagOrNull("expects_answer"),
        row.flag("sign_of_life"),
        row.dateOrNull("promised_for"),
        row.instant("occurred_at"));
  }
}
