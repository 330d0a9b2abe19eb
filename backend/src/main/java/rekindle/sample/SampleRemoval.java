package rekindle.sample;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import rekindle.activities.ActivityLog;
import rekindle.clients.ClientRemoval;
import rekindle.clients.Origin;
import rekindle.tenancy.AgencySql;

/** Takes the sample out of an agency again. */
@Singleton
class SampleRemoval {
  private final AgencySql sql;
  private final ActivityLog activities;
  private final ClientRemoval clients;

  SampleRemoval(AgencySql sql, ActivityLog activities, ClientRemoval clients) {
    this.sql = sql;
    this.activities = activities;
    this.clients = clients;
  }

  long sampleClients() {
    return sql.count(
        "select count(*) from client where agency_id = :agency and origin = :origin",
        Map.of("origin", Origin.SAMPLE));
  }

  @Transactional
  void remove() {
    var ids =
        new HashSet<>(
            sql.list(
                "select id from client where agency_id = :agency and origin = :origin",
                Map.of("origin", Origin.SAMPLE),
                row -> row.uuid("id")));
    activities.removeClients(ids);
    clients.remove(ids);
  }
}
