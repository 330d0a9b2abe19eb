package rekindle.clients;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.tenancy.AgencySql;

/** Takes out clients with the people there and what was agreed. */
@Singleton
public class ClientRemoval {
  private final AgencySql sql;
  private final ApplicationEventPublisher<ClientChanged> events;

  ClientRemoval(AgencySql sql, ApplicationEventPublisher<ClientChanged> events) {
    this.sql = sql;
    this.events = events;
  }

  /** The clients' activities must be gone; a site of one that stays loses its parent. */
  @Transactional
  public void remove(Set<UUID> clientIds) {
    var these = Map.of("clients", clientIds);
    sql.update(
        """
        update contact set introduced_by_id = null
        where agency_id = :agency and client_id in (:clients)
        """,
        these);
    sql.update("delete from contact where agency_id = :agency and client_id in (:clients)", these);
    sql.update(
        """
        update client set parent_id = null
        where agency_id = :agency and parent_id in (:clients)
        """,
        these);
    sql.update("delete from client where agency_id = :agency and id in (:clients)", these);
    events.publishEvent(new ClientChanged(clientIds));
  }
}
