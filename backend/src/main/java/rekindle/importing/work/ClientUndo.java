package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.activities.ActivityLog;
import rekindle.clients.Agreed;
import rekindle.clients.Clients;
import rekindle.importing.planning.Outcome;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;
import rekindle.silence.SpokenFor;
import rekindle.tenancy.AgencySql;

/** Takes imported clients out again, and puts changed ones back. */
@Singleton
class ClientUndo {

  private final AgencySql sql;
  private final Clients clients;
  private final Agreed agreed;
  private final ActivityLog activities;
  private final SpokenFor spokenFor;
  private final ClientWriter writer;
  private final PlanMemory memory;

  ClientUndo(
      AgencySql sql,
      Clients clients,
      Agreed agreed,
      ActivityLog activities,
      SpokenFor spokenFor,
      ClientWriter writer,
      PlanMemory memory) {
    this.sql = sql;
    this.clients = clients;
    this.agreed = agreed;
    this.activities = activities;
    this.spokenFor = spokenFor;
    this.writer = writer;
    this.memory = memory;
  }

  /**
   * The rows come last line first, so what was changed after it was made is put back before it is
   * taken out. Answers those that stay, and why.
   */
  Map<StoredRow, String> undo(ImportRun run, List<StoredRow> rows) {
    Map<StoredRow, String> kept = new LinkedHashMap<>();
    List<StoredRow> changed = StoredRow.having(Outcome.CHANGED, rows);
    Set<UUID> touched = writer.restore(run, changed);
    for (StoredRow row : changed) {
      if (touched.contains(row.targetId())) {
        kept.put(row, "Somebody has changed this client since; it stays as it is.");
      }
    }
    takeOut(run, StoredRow.having(Outcome.NEW, rows), kept);
    return kept;
  }

  private void takeOut(ImportRun run, List<StoredRow> made, Map<StoredRow, String> kept) {
    Set<UUID> ids = StoredRow.targets(made);
    Map<UUID, String> inUse = inUse(ids);
    Map<UUID, Integer> free = new HashMap<>(memory.versions(run.id(), ids));
    free.keySet().removeAll(inUse.keySet());
    Set<UUID> stay = clients.removeUntouched(free);
    for (StoredRow row : made) {
      if (inUse.containsKey(row.targetId())) {
        kept.put(row, inUse.get(row.targetId()));
      } else if (stay.contains(row.targetId())) {
        kept.put(row, "Somebody has changed this client since.");
      }
    }
  }

  /** What the import brought for these clients is gone by now; what is left is somebody's. */
  private Map<UUID, String> inUse(Set<UUID> ids) {
    Map<UUID, String> reasons = new HashMap<>();
    if (ids.isEmpty()) {
      return reasons;
    }
    for (UUID id : agreed.among(ids)) {
      reasons.put(id, "Somebody has agreed with this client when to answer.");
    }
    for (UUID id : spokenFor.among(ids)) {
      reasons.put(id, "Somebody has parked this client, or said that it is not quiet.");
    }
    for (UUID id : activities.clientsInUse(ids)) {
      reasons.put(id, "It has activities that did not come with this import.");
    }
    for (UUID id : referredTo(ids)) {
      reasons.put(id, "It has contacts or sites that did not come with this import.");
    }
    return reasons;
  }

  private List<UUID> referredTo(Set<UUID> ids) {
    return sql.list(
        """
        select c.client_id as referred from contact c
        where c.agency_id = :agency and c.client_id in (:clients)
        union
        select s.parent_id as referred from client s
        where s.agency_id = :agency and s.parent_id in (:clients)
        """,
        Map.of("clients", ids),
        row -> row.uuid("referred"));
  }
}
