package rekindle.clients;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;

/** What features that follow many clients at once must know of them, whoever asks. */
@Singleton
public class ClientStandings {
  private final AgencySql sql;
  private final CurrentMember member;

  ClientStandings(AgencySql sql, CurrentMember member) {
    this.sql = sql;
    this.member = member;
  }

  public record ClientStanding(UUID id, Stage stage, boolean doNotContact, Instant addedAt) {}

  /**
   * @param zone where their working hours are counted; null when nobody knows
   * @param leftAt when it became known that they left; null while they are there
   */
  public record ContactStanding(
      UUID id, UUID clientId, @Nullable String zone, @Nullable Instant leftAt) {}

  /** Those of these clients that exist. */
  public Map<UUID, ClientStanding> of(Collection<UUID> clientIds) {
    Map<UUID, ClientStanding> standings = new HashMap<>();
    sql.list(
            """
            select c.id, c.stage, c.do_not_contact, c.created_at from client c
            where c.agency_id = :agency and c.id in (:clients)
            """,
            Map.of("clients", clientIds),
            row ->
                new ClientStanding(
                    row.uuid("id"),
                    row.constant("stage", Stage.class),
                    row.flag("do_not_contact"),
                    row.instant("created_at")))
        .forEach(standing -> standings.put(standing.id(), standing));
    return standings;
  }

  /** Everybody known at these clients. */
  public List<ContactStanding> contacts(Collection<UUID> clientIds) {
    return sql.list(
        """
        select p.id, p.client_id, p.time_zone, p.has_left,
          coalesce(p.left_at, p.changed_at) as left_at
        from contact p
        where p.agency_id = :agency and p.client_id in (:clients)
        """,
        Map.of("clients", clientIds),
        row ->
            new ContactStanding(
                row.uuid("id"),
                row.uuid("client_id"),
                row.textOrNull("time_zone"),
                row.flag("has_left") ? row.instant("left_at") : null));
  }

  /** Those of these clients that the member who asks may see. */
  public List<UUID> visible(Collection<UUID> clientIds) {
    return member
        .ownOnly()
        .map(
            own ->
                sql.list(
                    """
                    select c.id from client c
                    where c.agency_id = :agency and c.id in (:clients) and c.owner_id = :own
                    """,
                    Map.of("clients", clientIds, "own", own),
                    row -> row.uuid("id")))
        .orElseGet(() -> List.copyOf(clientIds));
  }
}
