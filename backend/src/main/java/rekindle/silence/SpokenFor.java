package rekindle.silence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.tenancy.AgencySql;

/** Of which clients people said something about their silence: such words are theirs, and kept. */
@Singleton
public class SpokenFor {
  private final AgencySql sql;

  SpokenFor(AgencySql sql) {
    this.sql = sql;
  }

  /**
   * Those of these clients that somebody parked or called not quiet. Who parks all that are dormant
   * in one go says nothing of each.
   */
  public Set<UUID> among(Collection<UUID> clientIds) {
    return clientIds.isEmpty()
        ? Set.of()
        : new HashSet<>(
            sql.list(
                """
                select w.client_id from silence_word w
                where w.agency_id = :agency and w.client_id in (:clients)
                union
                select p.client_id from parking p
                where p.agency_id = :agency and p.client_id in (:clients)
                  and p.batch_id is null
                """,
                Map.of("clients", clientIds),
                row -> row.uuid("client_id")));
  }
}
