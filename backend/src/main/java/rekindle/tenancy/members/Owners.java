package rekindle.tenancy.members;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.shared.problem.RuleViolation;
import rekindle.tenancy.AgencySql;

/** Keeps an agency from being left without an owner who can sign in. */
@Singleton
class Owners {
  private final AgencySql sql;

  Owners(AgencySql sql) {
    this.sql = sql;
  }

  /**
   * Those who sign in as owners, held until the transaction ends: of two owners who give it up at
   * once, the second to come sees that the first has done so. To be asked before the member is
   * read.
   */
  Set<UUID> hold() {
    return Set.copyOf(
        sql.list(
            """
            select m.id from member m
            where m.agency_id = :agency and m.role = 'OWNER' and m.person_id is not null
            order by m.id for update
            """,
            Map.of(),
            row -> row.uuid("id")));
  }

  /**
   * @param held as {@link #hold} answered
   * @throws RuleViolation when nobody else could sign in as an owner
   */
  static void requireAnother(Set<UUID> held, UUID leaving) {
    if (held.equals(Set.of(leaving))) {
      throw new RuleViolation(
          "last-owner",
          "An agency needs an owner who can sign in. Make somebody else one first, and let them"
              + " accept their invitation.");
    }
  }
}
