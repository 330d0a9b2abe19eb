package rekindle.history;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.shared.paging.Slice;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Subject;
import rekindle.tenancy.members.Members;

/**
 * How a record came in, where no entry says so: what an import brings is not written down record by
 * record, as each of them names its import.
 */
@Singleton
class Beginnings {
  private final AgencySql sql;
  private final Members members;

  Beginnings(AgencySql sql, Members members) {
    this.sql = sql;
    this.members = members;
  }

  /** Adds the beginning behind the last slice, unless it is in it. */
  Slice<HappeningView> behind(Slice<HappeningView> slice, Subject.Kind kind, UUID id) {
    if (slice.next() != null || slice.items().stream().anyMatch(each -> begins(each, kind, id))) {
      return slice;
    }
    List<HappeningView> all = new ArrayList<>(slice.items());
    all.addAll(beginning(kind, id));
    return new Slice<>(List.copyOf(all), null);
  }

  private static boolean begins(HappeningView each, Subject.Kind kind, UUID id) {
    return each.act() == Act.ADDED
        && each.kind() == kind
        && each.what() != null
        && each.what().id().equals(id);
  }

  private List<HappeningView> beginning(Subject.Kind kind, UUID id) {
    var table = kind == Subject.Kind.CLIENT ? "client" : "contact";
    return sql.list(
        """
        select t.id, t.created_at, t.import_id, r.started_by from %s t
        left join import_run r on r.agency_id = t.agency_id and r.id = t.import_id
        where t.agency_id = :agency and t.id = :id
        """
            .formatted(table),
        Map.of("id", id),
        row -> view(row, kind));
  }

  private HappeningView view(Row row, Subject.Kind kind) {
    var by = row.uuidOrNull("started_by");
    var id = row.uuid("id");
    return new HappeningView(
        id,
        row.instant("created_at"),
        by == null ? null : new Named(by, members.names().get(by)),
        Act.ADDED,
        kind,
        new Named(id, null),
        null,
        row.uuidOrNull("import_id") != null,
        false,
        List.of(),
        null,
        null);
  }
}
