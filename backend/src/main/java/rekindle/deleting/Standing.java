package rekindle.deleting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.NotFound;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.members.LastWriter;

/**
 * Whether a record still stands as somebody read it who now deletes it. It is held until the
 * transaction ends.
 */
@Singleton
class Standing {
  private final AgencySql sql;
  private final LastWriter lastWriter;

  Standing(AgencySql sql, LastWriter lastWriter) {
    this.sql = sql;
    this.lastWriter = lastWriter;
  }

  private record Now(int version, @Nullable UUID writer) {}

  void checkClient(UUID id, int version) {
    check("client", "changed_by", id, version);
  }

  void checkContact(UUID id, int version) {
    check("contact", "changed_by", id, version);
  }

  /** Nobody takes down who changed a step. */
  void checkNextStep(UUID id, int version) {
    check("next_step", "null", id, version);
  }

  private void check(String table, String writer, UUID id, int version) {
    var now =
        sql.first(
                """
                select version, %s as writer from %s
                where agency_id = :agency and id = :id for update
                """
                    .formatted(writer, table),
                Map.of("id", id),
                row -> new Now(row.integer("version"), row.uuidOrNull("writer")))
            .orElseThrow(() -> new NotFound(table.replace('_', ' ')));
    Versions.check(version, now.version(), () -> lastWriter.name(now.writer()), List::of);
  }
}
