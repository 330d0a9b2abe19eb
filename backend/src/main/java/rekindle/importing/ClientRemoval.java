package rekindle.importing;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.activities.ActivityLog;
import rekindle.clients.Clients;
import rekindle.importing.planning.Outcome;
import rekindle.tenancy.AgencySql;

/** Takes imported clients out again, and puts changed ones back. */
@Singleton
class ClientRemoval {

  private final AgencySql sql;
  private final Clients clients;
  private final ActivityLog activities;
  private final ClientWriter writer;
  private final PlanMemory memory;

  ClientRemoval(
      AgencySql sql,
      Clients clients,
      ActivityLog activities,
      ClientWriter writer,
      PlanMemory memory) {
    this.sql = sql;
    this.clients = clients;
    this.activities = activities;
    this.writer = writer;
    this.memory = memory;
  }

  /** The rows come last line first; answers those that stay, and why. */
  Map<StoredRow, String> remove(ImportRun run, List<StoredRow> rows) {
    Map<StoredRow, String> kept = new LinkedHashMap<>();
    Set<UUID> targets = new HashSet<>();
    rows.forEach(row -> targets.add(row.targetId()));
    Map<UUID, Integer> left = new HashMap<>();
    memory.records(run.id(), targets).forEach((id, known) -> left.put(id, known.version()));
    Set<UUID> inUse = inUse(targets);
    for (StoredRow row : rows) {
      UUID id = row.targetId();
      if (row.outcome() == Outcome.CHANGED) {
        if (!writer.restore(run, row)) {
          kept.put(row, "Somebody has changed this client since; it stays as it is.");
        } else {
          left.merge(id, 1, Integer::sum);
        }
      } else if (inUse.contains(id)) {
        kept.put(row, "It has contacts or activities that did not come with this import.");
      } else if (!clients.removeUntouched(id, left.getOrDefault(id, -1))) {
        kept.put(row, "Somebody has changed this client since.");
      }
    }
    return kept;
  }

  /** What the import brought for these clients is gone by now; what is left is somebody's. */
  private Set<UUID> inUse(Set<UUID> clients) {
    Set<UUID> inUse = new HashSet<>(activities.clientsInUse(clients));
    inUse.addAll(
        sql.list(
            """
            select distinct client_id from contact
            where agency_id = :agency and client_id in (:clients)
            """,
            Map.of("clients", clients),
            row -> row.uuid("client_id")));
    inUse.addAll(
        sql.list(
            """
            select distinct parent_id from client
            where agency_id = :agency and parent_id in (:clients)
            """,
            Map.of("clients", clients),
            row -> row.uuid("parent_id")));
    return inUse;
  }
}
