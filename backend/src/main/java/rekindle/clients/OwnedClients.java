package rekindle.clients;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;
import rekindle.tenancy.members.OwnedWork;

@Singleton
class OwnedClients implements OwnedWork {
  private final AgencySql sql;
  private final Ledger ledger;
  private final Clock clock;

  OwnedClients(AgencySql sql, Ledger ledger, Clock clock) {
    this.sql = sql;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.CLIENTS;
  }

  @Override
  public long count(UUID memberId) {
    return sql.count(
        "select count(*) from client where agency_id = :agency and owner_id = :member",
        Map.of("member", memberId));
  }

  @Override
  public void handOver(UUID from, UUID to, UUID by, int most) {
    var ids =
        sql.list(
            """
            select c.id from client c where c.agency_id = :agency and c.owner_id = :from
            order by c.id limit :most for update
            """,
            Map.of("from", from, "most", most),
            row -> row.uuid("id"));
    if (ids.isEmpty()) {
      return;
    }
    sql.update(
        """
        update client set owner_id = :to, changed_at = :now, changed_by = :by, version = version + 1
        where agency_id = :agency and id in (:ids)
        """,
        Map.of("ids", ids, "to", to, "by", by, "now", clock.instant()));
    var change = new Changes().see("ownerId", from, to);
    ledger.writeAll(
        ids.stream()
            .map(id -> Entry.of(Act.CHANGED, Subject.client(id)).by(by).with(change))
            .toList());
  }
}
