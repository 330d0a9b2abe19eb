package rekindle.clients;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.members.OwnedWork;

@Singleton
class OwnedClients implements OwnedWork {
  private final AgencySql sql;
  private final Clock clock;

  OwnedClients(AgencySql sql, Clock clock) {
    this.sql = sql;
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
    sql.update(
        """
        update client set owner_id = :to, changed_at = :now, changed_by = :by, version = version + 1
        where agency_id = :agency and owner_id = :from
        order by id limit :most
        """,
        Map.of("from", from, "to", to, "by", by, "now", clock.instant(), "most", most));
  }
}
