package rekindle.activities.nextsteps;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.members.OwnedWork;

/** Those that are done stay with whoever did them. */
@Singleton
class OwnedNextSteps implements OwnedWork {
  private final AgencySql sql;

  OwnedNextSteps(AgencySql sql) {
    this.sql = sql;
  }

  @Override
  public Kind kind() {
    return Kind.NEXT_STEPS;
  }

  @Override
  public long count(UUID memberId) {
    return sql.count(
        """
        select count(*) from next_step
        where agency_id = :agency and owner_id = :member and done_at is null
        """,
        Map.of("member", memberId));
  }

  @Override
  public void handOver(UUID from, UUID to, UUID by, int most) {
    sql.update(
        """
        update next_step set owner_id = :to, version = version + 1
        where agency_id = :agency and owner_id = :from and done_at is null
        order by id limit :most
        """,
        Map.of("from", from, "to", to, "most", most));
  }
}
