package rekindle.activities;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.tenancy.AgencySql;

/** Deletes rows for good, which only the undoing of an import and of the sample may do. */
@Singleton
class ActivityRemoval {
  private final AgencySql sql;

  ActivityRemoval(AgencySql sql) {
    this.sql = sql;
  }

  Set<UUID> still(Collection<UUID> ids) {
    return new HashSet<>(
        sql.list(
            "select a.id from activity a where a.agency_id = :agency and a.id in (:ids)",
            Map.of("ids", ids),
            row -> row.uuid("id")));
  }

  Set<UUID> clientsOf(Collection<UUID> ids) {
    return new HashSet<>(
        sql.list(
            """
            select distinct a.client_id from activity a
            where a.agency_id = :agency and a.id in (:ids)
            """,
            Map.of("ids", ids),
            row -> row.uuid("client_id")));
  }

  void removeUntouched(Collection<UUID> ids) {
    sql.update(
        """
        delete from activity
        where agency_id = :agency and id in (:ids) and import_id is not null and version = 0
          and id not in (
            select n.activity_id from next_step n
            where n.agency_id = :agency and n.activity_id is not null)
        """,
        Map.of("ids", ids));
  }

  /** The revisions go with the activities they belong to. */
  void removeClients(Collection<UUID> clientIds) {
    var clients = Map.of("clients", clientIds);
    sql.update(
        "delete from next_step where agency_id = :agency and client_id in (:clients)", clients);
    sql.update(
        "delete from activity where agency_id = :agency and client_id in (:clients)", clients);
  }

  Set<UUID> clientsInUse(Collection<UUID> clientIds) {
    return new HashSet<>(
        sql.list(
            """
            select a.client_id from activity a
            where a.agency_id = :agency and a.client_id in (:clients)
            union
            select n.client_id from next_step n
            where n.agency_id = :agency and n.client_id in (:clients)
            """,
            Map.of("clients", clientIds),
            row -> row.uuid("client_id")));
  }

  Set<UUID> contactsInUse(Collection<UUID> contactIds) {
    return new HashSet<>(
        sql.list(
            """
            select distinct a.contact_id from activity a
            where a.agency_id = :agency and a.contact_id in (:contacts)
            """,
            Map.of("contacts", contactIds),
            row -> row.uuid("contact_id")));
  }
}
