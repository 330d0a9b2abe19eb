package rekindle.history;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** What was corrected in activities: their entries name a revision, and its words are there. */
@Singleton
class Revisions {
  private static final Argument<List<ChangeView>> FIELDS = Argument.listOf(ChangeView.class);

  private final AgencySql sql;
  private final JsonMapper json;

  Revisions(AgencySql sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  record Key(UUID activityId, int number) {}

  Map<Key, List<ChangeView>> of(Collection<UUID> activityIds) {
    Map<Key, List<ChangeView>> all = new HashMap<>();
    if (!activityIds.isEmpty()) {
      sql.list(
          """
          select r.activity_id, r.revision_no, r.fields from activity_revision r
          where r.agency_id = :agency and r.activity_id in (:ids)
          """,
          Map.of("ids", activityIds),
          row ->
              all.put(new Key(row.uuid("activity_id"), row.integer("revision_no")), fields(row)));
    }
    return all;
  }

  private List<ChangeView> fields(Row row) {
    try {
      return json.readValue(row.text("fields"), FIELDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
