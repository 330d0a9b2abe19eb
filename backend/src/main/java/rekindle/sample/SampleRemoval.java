package rekindle.sample;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import rekindle.activities.ActivityLog;
import rekindle.clients.ClientRemoval;
import rekindle.clients.Origin;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;

/** Takes the sample out of an agency again. */
@Singleton
class SampleRemoval {
  private final AgencySql sql;
  private final ActivityLog activities;
  private final ClientRemoval clients;
  private final Ledger ledger;

  SampleRemoval(AgencySql sql, ActivityLog activities, ClientRemoval clients, Ledger ledger) {
    this.sql = sql;
    this.activities = activities;
    this.clients = clients;
    this.ledger = ledger;
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
    ledger.write(
        Entry.of(Act.REMOVED, Subject.of(Subject.Kind.SAMPLE_DATA))
            .with(new Changes().see("clients", ids.size(), 0)));
  }
}
