package rekindle.activities;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.clients.Origin;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** The rows of activities: written in batches, changed against the version that was read. */
@Singleton
public class ActivityRows {
  private static final int CHUNK = 1000;

  /** A row that is there already, by any of its keys, stays as it is. */
  private static final String INSERT =
      """
      insert into activity (agency_id, id, client_id, contact_id, member_id, kind, direction,
        outcome, milestone, intent, approach, expects_answer, sign_of_life, promised_for,
        occurred_at, subject, text, origin, import_id, external_id, natural_key, ordinal,
        revisions, removed_at, removed_by, created_at, version)
      values (:agency, :id, :client, :contact, :member, :kind, :direction,
        :outcome, :milestone, :intent, :approach, :expectsAnswer, :signOfLife, :promisedFor,
        :occurredAt, :subject, :text, :origin, :importId, :externalId, :naturalKey, :ordinal,
        :revisions, :removedAt, :removedBy, :createdAt, :version)
      on duplicate key update id = id
      """;

  private static final String UPDATE =
      """
      update activity set contact_id = :contact, member_id = :member, kind = :kind,
        direction = :direction, outcome = :outcome, milestone = :milestone, intent = :intent,
        approach = :approach, expects_answer = :expectsAnswer, sign_of_life = :signOfLife,
        promised_for = :promisedFor, occurred_at = :occurredAt, subject = :subject, text = :text,
        revisions = :revisions, removed_at = :removedAt, removed_by = :removedBy,
        version = version + 1
      where agency_id = :agency and id = :id and version = :version
      """;

  private final AgencySql sql;

  ActivityRows(AgencySql sql) {
    this.sql = sql;
  }

  void insert(List<Activity> activities) {
    for (int from = 0; from < activities.size(); from += CHUNK) {
      var chunk = activities.subList(from, Math.min(from + CHUNK, activities.size()));
      sql.batch(INSERT, chunk.stream().map(ActivityRows::values).toList());
    }
  }

  /** The activity as it now stands; fails when somebody else changed it since it was read. */
  public Activity update(Activity activity) {
    if (sql.update(UPDATE, values(activity)) != 1) {
      throw new OptimisticLockException("The activity was changed meanwhile");
    }
    return find(activity.id()).orElseThrow();
  }

  public Optional<Activity> find(UUID id) {
    return sql.first(
        "select a.* from activity a where a.agency_id = :agency and a.id = :id",
        Map.of("id", id),
        ActivityRows::activity);
  }

  Map<UUID, UUID> clientsOf(Collection<UUID> ids) {
    Map<UUID, UUID> clients = new HashMap<>();
    sql.list(
        "select a.id, a.client_id from activity a where a.agency_id = :agency and a.id in (:ids)",
        Map.of("ids", ids),
        row -> clients.put(row.uuid("id"), row.uuid("client_id")));
    return clients;
  }

  Map<String, UUID> clientsByExternalId(Collection<String> externalIds) {
    var clients = new HashMap<String, UUID>();
    sql.list(
        """
        select a.external_id, a.client_id from activity a
        where a.agency_id = :agency and a.external_id in (:ids)
        """,
        Map.of("ids", externalIds),
        row -> clients.put(row.text("external_id"), row.uuid("client_id")));
    return clients;
  }

  Map<UUID, Set<Integer>> placesByNaturalKey(Collection<UUID> hashes) {
    var places = new HashMap<UUID, Set<Integer>>();
    sql.list(
        """
        select a.natural_key, a.ordinal from activity a
        where a.agency_id = :agency and a.natural_key in (:hashes)
        """,
        Map.of("hashes", hashes),
        row ->
            places
                .computeIfAbsent(row.uuid("natural_key"), hash -> new HashSet<>())
                .add(row.integer("ordinal")));
    return places;
  }

  /**
   * How many activities happened within the minute that each key begins, and are not known by this
   * very key. A key without any is absent.
   */
  Map<NaturalKey, Integer> besidesInMinute(Collection<NaturalKey> minutes) {
    if (minutes.isEmpty()) {
      return Map.of();
    }
    var wanted = new HashSet<>(minutes);
    var instants = minutes.stream().map(NaturalKey::at).sorted().toList();
    var found = new ArrayList<NaturalKey>();
    sql.list(
        """
        select a.contact_id as with_whom, a.occurred_at, a.kind, a.direction, a.natural_key
        from activity a
        where a.agency_id = :agency and a.contact_id in (:whom)
          and a.occurred_at >= :first and a.occurred_at < :last
        union all
        select c.client_id as with_whom, c.occurred_at, c.kind, c.direction, c.natural_key
        from activity c
        where c.agency_id = :agency and c.client_id in (:whom) and c.contact_id is null
          and c.occurred_at >= :first and c.occurred_at < :last
        """,
        Map.of(
            "first", instants.getFirst(),
            "last", instants.getLast().plus(1, ChronoUnit.MINUTES),
            "whom", minutes.stream().map(NaturalKey::withWhom).collect(Collectors.toSet())),
        row -> {
          var minute =
              new NaturalKey(
                  row.uuid("with_whom"),
                  row.instant("occurred_at").truncatedTo(ChronoUnit.MINUTES),
                  row.constant("kind", ActivityKind.class),
                  row.constant("direction", Direction.class));
          return wanted.contains(minute)
              && !minute.hash().equals(row.uuidOrNull("natural_key"))
              && found.add(minute);
        });
    return found.stream().collect(Collectors.toMap(minute -> minute, minute -> 1, Integer::sum));
  }

  public static Activity activity(Row row) {
    return new Activity(
        row.uuid("id"),
        row.uuid("client_id"),
        content(row),
        new Provenance(
            row.constant("origin", Origin.class),
            row.uuidOrNull("import_id"),
            row.textOrNull("external_id"),
            row.integer("ordinal")),
        row.integer("revisions"),
        row.instantOrNull("removed_at"),
        row.uuidOrNull("removed_by"),
        row.instant("created_at"),
        row.integer("version"));
  }

  private static ActivityContent content(Row row) {
    return new ActivityContent(
        row.uuidOrNull("contact_id"),
        row.uuidOrNull("member_id"),
        row.constant("kind", ActivityKind.class),
        row.constant("direction", Direction.class),
        row.constantOrNull("outcome", Outcome.class),
        row.constantOrNull("milestone", Milestone.class),
        row.constantOrNull("intent", Intent.class),
        row.textOrNull("approach"),
        row.flagOrNull("expects_answer"),
        row.dateOrNull("promised_for"),
        row.instant("occurred_at"),
        row.textOrNull("subject"),
        row.textOrNull("text"));
  }

  private static Map<String, @Nullable Object> values(Activity activity) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", activity.id());
    values.put("client", activity.clientId());
    values.put("revisions", activity.revisions());
    values.put("removedAt", activity.removedAt());
    values.put("removedBy", activity.removedBy());
    values.put("createdAt", activity.createdAt());
    values.put("version", activity.version());
    addContent(values, activity.content());
    addProvenance(values, activity);
    return values;
  }

  private static void addContent(Map<String, @Nullable Object> values, ActivityContent content) {
    values.put("contact", content.contactId());
    values.put("member", content.memberId());
    values.put("kind", content.kind());
    values.put("direction", content.direction());
    values.put("outcome", content.outcome());
    values.put("milestone", content.milestone());
    values.put("intent", content.intent());
    values.put("approach", content.approach());
    values.put("expectsAnswer", content.expectsAnswer());
    values.put("signOfLife", content.signOfLife());
    values.put("promisedFor", content.promisedFor());
    values.put("occurredAt", content.occurredAt());
    values.put("subject", content.subject());
    values.put("text", content.text());
  }

  private static void addProvenance(Map<String, @Nullable Object> values, Activity activity) {
    var from = activity.provenance();
    values.put("origin", from.origin());
    values.put("importId", from.importId());
    values.put("externalId", from.externalId());
    values.put(
        "naturalKey",
        from.isKnownByNature()
            ? NaturalKey.of(activity.clientId(), activity.content()).hash()
            : null);
    values.put("ordinal", from.ordinal());
  }
}
