package rekindle.activities.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** What was changed in activities; rows are added and never altered. */
@Singleton
class ActivityRevisions {
  private static final Argument<List<FieldChange>> CHANGES = Argument.listOf(FieldChange.class);

  private final AgencySql sql;
  private final JsonMapper json;

  ActivityRevisions(AgencySql sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  void add(ActivityRevision revision) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("activity", revision.activityId());
    values.put("number", revision.number());
    values.put("what", revision.what());
    values.put("by", revision.by());
    values.put("at", revision.at());
    values.put("fields", write(revision.fields()));
    sql.update(
        """
        insert into activity_revision
          (agency_id, activity_id, revision_no, what, changed_by, changed_at, fields)
        values (:agency, :activity, :number, :what, :by, :at, :fields)
        """,
        values);
  }

  /** Newest first. */
  List<ActivityRevision> of(UUID activityId) {
    return sql.list(
        """
        select r.* from activity_revision r
        where r.agency_id = :agency and r.activity_id = :activity
        order by r.revision_no desc
        """,
        Map.of("activity", activityId),
        this::revision);
  }

  private ActivityRevision revision(Row row) {
    return new ActivityRevision(
        row.uuid("activity_id"),
        row.integer("revision_no"),
        row.constant("what", ActivityChange.class),
        row.uuidOrNull("changed_by"),
        row.instant("changed_at"),
        read(row.text("fields")));
  }

  private String write(List<FieldChange> changes) {
    try {
      return new String(json.writeValueAsBytes(CHANGES, changes), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<FieldChange> read(String text) {
    try {
      return json.readValue(text, CHANGES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
