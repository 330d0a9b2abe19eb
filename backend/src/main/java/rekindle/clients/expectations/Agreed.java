package rekindle.clients.expectations;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.tenancy.AgencySql;

/** With whom something was agreed. */
@Singleton
public class Agreed {
  private final AgencySql sql;

  Agreed(AgencySql sql) {
    this.sql = sql;
  }

  /** Those of these clients or contacts with whom expectations were agreed. */
  public Set<UUID> among(Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? Set.of()
        : new HashSet<>(
            sql.list(
                """
                select e.subject_id from expectation e
                where e.agency_id = :agency and e.subject_id in (:subjects)
                """,
                Map.of("subjects", subjects),
                row -> row.uuid("subject_id")));
  }
}
