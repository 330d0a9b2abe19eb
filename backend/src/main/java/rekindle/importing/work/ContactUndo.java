package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.activities.ActivityLog;
import rekindle.clients.contacts.Contacts;
import rekindle.clients.expectations.Agreed;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;
import rekindle.tenancy.AgencySql;

@Singleton
class ContactUndo extends RecordUndo {

  private final AgencySql sql;
  private final Contacts contacts;
  private final Agreed agreed;
  private final ActivityLog activities;
  private final ContactWriter writer;

  ContactUndo(
      AgencySql sql,
      Contacts contacts,
      Agreed agreed,
      ActivityLog activities,
      ContactWriter writer,
      PlanMemory memory) {
    super("contact", memory);
    this.sql = sql;
    this.contacts = contacts;
    this.agreed = agreed;
    this.activities = activities;
    this.writer = writer;
  }

  @Override
  Set<UUID> restore(ImportRun run, List<StoredRow> changed) {
    return writer.restore(run, changed);
  }

  @Override
  Set<UUID> removeUntouched(Map<UUID, Integer> versions) {
    return contacts.removeUntouched(versions);
  }

  @Override
  Map<UUID, String> inUse(Set<UUID> ids) {
    Map<UUID, String> reasons = new HashMap<>();
    because(reasons, agreed.among(ids), "Somebody has agreed with this contact when to answer.");
    because(reasons, activities.contactsInUse(ids), "Something was noted with this contact since.");
    because(reasons, introducers(ids), "Somebody was introduced by this contact.");
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
