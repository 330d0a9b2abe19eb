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
import rekindle.clients.Contacts;
import rekindle.importing.planning.Outcome;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;
import rekindle.tenancy.AgencySql;

/** Takes imported contacts out again, and puts changed ones back. */
@Singleton
class ContactUndo {

  private final AgencySql sql;
  private final Contacts contacts;
  private final Agreed agreed;
  private final ActivityLog activities;
  private final ContactWriter writer;
  private final PlanMemory memory;

  ContactUndo(
      AgencySql sql,
      Contacts contacts,
      Agreed agreed,
      ActivityLog activities,
      ContactWriter writer,
      PlanMemory memory) {
    this.sql = sql;
    this.contacts = contacts;
    this.agreed = agreed;
    this.activities = activities;
    this.writer = writer;
    this.memory = memory;
  }

  /** The rows come last line first, as those of clients; answers those that stay, and why. */
  Map<StoredRow, String> undo(ImportRun run, List<StoredRow> rows) {
    Map<StoredRow, String> kept = new LinkedHashMap<>();
    List<StoredRow> changed = StoredRow.having(Outcome.CHANGED, rows);
    Set<UUID> touched = writer.restore(run, changed);
    for (StoredRow row : changed) {
      if (touched.contains(row.targetId())) {
        kept.put(row, "Somebody has changed this contact since; they stay as they are.");
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
    Set<UUID> stay = contacts.removeUntouched(free);
    for (StoredRow row : made) {
      if (inUse.containsKey(row.targetId())) {
        kept.put(row, inUse.get(row.targetId()));
      } else if (stay.contains(row.targetId())) {
        kept.put(row, "Somebody has changed this contact since.");
      }
    }
  }

  private Map<UUID, String> inUse(Set<UUID> ids) {
    Map<UUID, String> reasons = new HashMap<>();
    if (ids.isEmpty()) {
      return reasons;
    }
    for (UUID id : agreed.among(ids)) {
      reasons.put(id, "Somebody has agreed with this contact when to answer.");
    }
    for (UUID id : activities.contactsInUse(ids)) {
      reasons.put(id, "Something was noted with this contact since.");
    }
    for (UUID id : introducers(ids)) {
      reasons.put(id, "Somebody was introduced by this contact.");
    }
    return reasons;
  }

  private List<UUID> introducers(Set<UUID> ids) {
    return sql.list(
        """
        select distinct c.introduced_by_id from contact c
        where c.agency_id = :agency and c.introduced_by_id in (:contacts)
        """,
        Map.of("contacts", ids),
        row -> row.uuid("introduced_by_id"));
  }
}
