package rekindle.importing;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import rekindle.activities.ActivityLog;
import rekindle.clients.Contacts;
import rekindle.importing.planning.Outcome;
import rekindle.tenancy.AgencySql;

/** Takes imported contacts out again, and puts changed ones back. */
@Singleton
class ContactRemoval {

  private final AgencySql sql;
  private final Contacts contacts;
  private final ActivityLog activities;
  private final ContactWriter writer;
  private final PlanMemory memory;

  ContactRemoval(
      AgencySql sql,
      Contacts contacts,
      ActivityLog activities,
      ContactWriter writer,
      PlanMemory memory) {
    this.sql = sql;
    this.contacts = contacts;
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
          kept.put(row, "Somebody has changed this contact since; they stay as they are.");
        } else {
          left.merge(id, 1, Integer::sum);
        }
      } else if (inUse.contains(id)) {
        kept.put(row, "Something was noted with this contact since.");
      } else if (!contacts.removeUntouched(
          id, Objects.requireNonNull(row.client()), left.getOrDefault(id, -1))) {
        kept.put(row, "Somebody has changed this contact since.");
      }
    }
    return kept;
  }

  private Set<UUID> inUse(Set<UUID> contacts) {
    Set<UUID> inUse = new HashSet<>(activities.contactsInUse(contacts));
    inUse.addAll(
        sql.list(
            """
            select distinct introduced_by_id from contact
            where agency_id = :agency and introduced_by_id in (:contacts)
            """,
            Map.of("contacts", contacts),
            row -> row.uuid("introduced_by_id")));
    return inUse;
  }
}
