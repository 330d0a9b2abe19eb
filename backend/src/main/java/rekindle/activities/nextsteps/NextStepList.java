package rekindle.activities.nextsteps;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import rekindle.shared.paging.Cursor;
import rekindle.shared.paging.Slice;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/**
 * Lists next steps by the day they are due: open ones soonest first, done ones latest first. Those
 * planned with an activity that was taken out are out with it.
 */
@Singleton
class NextStepList {
  private static final int USUAL_LIMIT = 50;

  private final AgencySql sql;

  NextStepList(AgencySql sql) {
    this.sql = sql;
  }

  Slice<NextStep> slice(UUID clientId, NextStepQuery query) {
    var limit = query.limitOr(USUAL_LIMIT);
    var values = new HashMap<String, Object>();
    values.put("client", clientId);
    values.put("rows", limit + 1);
    var found =
        sql.list(
            """
            select n.* from next_step n
            left join activity a on a.agency_id = n.agency_id and a.id = n.activity_id
            where n.agency_id = :agency and n.client_id = :client and a.removed_at is null
              and n.done_at is %1$s null %2$s
            order by n.due_on %3$s, n.id %3$s
            limit :rows
            """
                .formatted(
                    query.isDone() ? "not" : "",
                    beyond(query, values),
                    query.isDone() ? "desc" : "asc"),
            values,
            NextStepList::step);
    return Slice.cut(found, limit, step -> Cursor.encode(step.dueOn(), step.id()));
  }

  private static String beyond(NextStepQuery query, Map<String, Object> values) {
    var after = Cursor.decode(query.after());
    if (after == null) {
      return "";
    }
    values.put("due", after.date());
    values.put("last", after.id());
    return "and (n.due_on %1$s :due or (n.due_on = :due and n.id %1$s :last))"
        .formatted(query.isDone() ? "<" : ">");
  }

  private static NextStep step(Row row) {
    return new NextStep(
        row.uuid("id"),
        null,
        row.uuid("client_id"),
        row.uuidOrNull("activity_id"),
        row.uuid("owner_id"),
        row.text("text"),
        row.date("due_on"),
        row.instantOrNull("done_at"),
        row.instant("created_at"),
        row.integer("version"));
  }
}
