package rekindle.activities.nextsteps;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;
import rekindle.tenancy.members.OwnedWork;

/** Those that are done stay with whoever did them. */
@Singleton
class OwnedNextSteps implements OwnedWork {
  private final AgencySql sql;
  private final Ledger ledger;

  OwnedNextSteps(AgencySql sql, Ledger ledger) {
    this.sql = sql;
    this.ledger = ledger;
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
    var steps =
        sql.list(
            """
            select n.id, n.client_id from next_step n
            where n.agency_id = :agency and n.owner_id = :from and n.done_at is null
            order by n.id limit :most for update
            """,
            Map.of("from", from, "most", most),
            row -> Subject.of(Subject.Kind.NEXT_STEP, row.uuid("id")).at(row.uuid("client_id")));
    if (steps.isEmpty()) {
      return;
    }
    sql.update(
        """
        update next_step set owner_id = :to, version = version + 1
        where agency_id = :agency and id in (:ids)
        """,
        Map.of("to", to, "ids", steps.stream().map(Subject::id).toList()));
    var change = new Changes().see("ownerId", from, to);
    ledger.writeAll(
        steps.stream().map(step -> Entry.of(Act.CHANGED, step).by(by).with(change)).toList());
  }
}
