package rekindle.activities.timeline;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import rekindle.activities.Activity;
import rekindle.activities.ActivityRows;
import rekindle.clients.ClientLookup;
import rekindle.shared.paging.Cursor;
import rekindle.shared.paging.Slice;
import rekindle.tenancy.AgencySql;

/** Lists what happened with a client, newest first, without what was taken out. */
@Singleton
class Timeline {
  private static final int USUAL_LIMIT = 50;

  private final AgencySql sql;
  private final ClientLookup clients;
  private final ActivityNames names;

  Timeline(AgencySql sql, ClientLookup clients, ActivityNames names) {
    this.sql = sql;
    this.clients = clients;
    this.names = names;
  }

  Slice<ActivityView> slice(UUID clientId, TimelineQuery query) {
    clients.require(clientId);
    var limit = query.limitOr(USUAL_LIMIT);
    var values = new HashMap<String, Object>();
    values.put("client", clientId);
    values.put("rows", limit + 1);
    var found =
        sql.list(
            """
            select a.* from activity a
            where a.agency_id = :agency and a.client_id = :client and a.removed_at is null %s
            order by a.occurred_at desc, a.id desc
            limit :rows
            """
                .formatted(conditions(query, values)),
            values,
            ActivityRows::activity);
    var people = names.at(clientId);
    return Slice.cut(found, limit, Timeline::key).map(each -> ActivityView.of(each, people));
  }

  private static String key(Activity activity) {
    return Cursor.encode(activity.content().occurredAt(), activity.id());
  }

  private static String conditions(TimelineQuery query, Map<String, Object> values) {
    var conditions = new StringBuilder();
    if (query.kind() != null && !query.kind().isEmpty()) {
      conditions.append(" and a.kind in (:kinds)");
      values.put("kinds", query.kind());
    }
    if (query.contact() != null) {
      conditions.append(" and a.contact_id = :contact");
      values.put("contact", query.contact());
    }
    if (query.direction() != null) {
      conditions.append(" and a.direction = :direction");
      values.put("direction", query.direction());
    }
    var after = Cursor.decode(query.after());
    if (after != null) {
      conditions.append(" and (a.occurred_at < :at or (a.occurred_at = :at and a.id < :last))");
      values.put("at", after.instant());
      values.put("last", after.id());
    }
    return conditions.toString();
  }
}
