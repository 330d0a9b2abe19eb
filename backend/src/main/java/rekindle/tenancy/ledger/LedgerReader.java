package rekindle.tenancy.ledger;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Cursor;
import rekindle.shared.paging.Slice;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** Reads what was written down, newest first; who may read it is asked before. */
@Singleton
public class LedgerReader {
  private final AgencySql sql;
  private final ChangesJson json;

  LedgerReader(AgencySql sql, ChangesJson json) {
    this.sql = sql;
    this.json = json;
  }

  /**
   * @param after the {@code next} of the slice before
   */
  public Slice<Recorded> slice(LedgerFilter filter, @Nullable String after, int limit) {
    var values = new HashMap<String, Object>();
    var conditions = filter.conditions(Cursor.decode(after), values);
    values.put("rows", limit + 1);
    var found =
        sql.list(
            """
            select %s, p.words, o.hash as origin_known, o.address, o.device
            from ledger_entry e
            left join ledger_personal p on p.agency_id = e.agency_id and p.entry_id = e.id
            left join ledger_origin o on o.agency_id = e.agency_id and o.hash = e.origin_hash
            where e.agency_id = :agency %s
            order by e.happened_at desc, e.id desc
            limit :rows
            """
                .formatted(Written.COLUMNS, conditions),
            values,
            this::recorded);
    return Slice.cut(found, limit, each -> Cursor.encode(each.at(), each.id()));
  }

  private Recorded recorded(Row row) {
    var written = Written.of(row);
    var words = row.textOrNull("words");
    return new Recorded(
        written.id(),
        written.at(),
        written.actorId(),
        Act.valueOf(written.act()),
        new Subject(Subject.Kind.valueOf(written.kind()), written.subjectId(), written.clientId()),
        written.causeId(),
        changes(written.changes(), words),
        written.personal() != null && words == null,
        row.bytesOrNull("origin_known") == null
            ? null
            : new Source(row.textOrNull("address"), row.textOrNull("device")));
  }

  private Map<String, Change> changes(String open, @Nullable String words) {
    var all = new LinkedHashMap<String, Change>();
    if (words != null) {
      all.putAll(json.read(words));
    }
    all.putAll(json.read(open));
    return all;
  }
}
