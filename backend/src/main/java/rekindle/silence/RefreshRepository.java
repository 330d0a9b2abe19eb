package rekindle.silence;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rekindle.tenancy.AgencySql;

/** How far the reckoning anew of all clients of an agency has come. */
@Singleton
class RefreshRepository {
  private static final UUID NOBODY = new UUID(0, 0);

  private final AgencySql sql;

  RefreshRepository(AgencySql sql) {
    this.sql = sql;
  }

  /** From the first client on, also where one is under way. */
  void begin() {
    sql.update(
        """
        insert into silence_refresh (agency_id, done_until) values (:agency, :nobody)
        on duplicate key update done_until = values(done_until)
        """,
        Map.of("nobody", NOBODY));
  }

  /**
   * The client up to whom it is done, held until the transaction ends; empty where nothing is left
   * to do.
   */
  Optional<UUID> hold() {
    return sql
        .list(
            "select r.done_until from silence_refresh r where r.agency_id = :agency for update",
            Map.of(),
            row -> Optional.ofNullable(row.uuidOrNull("done_until")))
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  void doneUntil(UUID clientId) {
    sql.update(
        "update silence_refresh set done_until = :client where agency_id = :agency",
        Map.of("client", clientId));
  }

  void end() {
    sql.update("update silence_refresh set done_until = null where agency_id = :agency", Map.of());
  }
}
