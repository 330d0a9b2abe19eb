package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rekindle.activities.ActivityLog;
import rekindle.clients.Clients;
import rekindle.clients.expectations.Agreed;
import rekindle.importing.records.PlanMemory;
import rekindle.importing.runs.ImportRun;
import rekindle.importing.runs.StoredRow;
import rekindle.silence.SpokenFor;
import rekindle.tenancy.AgencySql;

@Singleton
class ClientUndo extends RecordUndo {

  private final AgencySql sql;
  private final Clients clients;
  private final Agreed agreed;
  private final ActivityLog activities;
  private final SpokenFor spokenFor;
  private final ClientWriter writer;

  ClientUndo(
      AgencySql sql,
      Clients clients,
      Agreed agreed,
      ActivityLog activities,
      SpokenFor spokenFor,
      ClientWriter writer,
      PlanMemory memory) {
    super("client", memory);
    this.sql = sql;
    this.clients = clients;
    this.agreed = agreed;
    this.activities = activities;
    this.spokenFor = spokenFor;
    this.writer = writer;
  }

  @Override
  Set<UUID> restore(ImportRun run, List<StoredRow> changed) {
    return writer.restore(run, changed);
  }

  @Override
  Set<UUID> removeUntouched(Map<UUID, Integer> versions) {
    return clients.removeUntouched(versions);
  }

  @Override
  Map<UUID, String> inUse(Set<UUID> ids) {
    Map<UUID, String> reasons = new HashMap<>();
    because(reasons, agreed.among(ids), "Somebody has agreed with this client when to answer.");
    because(
        reasons,
        spokenFor.among(ids),
        "Somebody has parked this client, or said that it is not quiet.");
    because(reasons, activities.clientsInUse(ids), "It has activities that stay.");
    because(reasons, referredTo(ids), "It has contacts or sites that stay.");
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
