package rekindle.importing.runs;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.planning.Outcome;
import rekindle.importing.planning.PlannedRow;
import rekindle.importing.planning.RowError;
import rekindle.importing.reading.TableRow;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** The rows of {@code import_row}: the stored plan. */
@Singleton
public class RowStore {

  private final AgencySql sql;
  private final StoredJson json;

  RowStore(AgencySql sql, StoredJson json) {
    this.sql = sql;
    this.json = json;
  }

  /** Stores the plan of some rows; the cells of a refused one stay with it, for the error file. */
  public void add(ImportFile file, List<PlannedRow> planned, List<TableRow> rows) {
    List<Map<String, @Nullable Object>> batch = new ArrayList<>(planned.size());
    for (int i = 0; i < planned.size(); i++) {
      batch.add(values(file, planned.get(i), rows.get(i)));
    }
    sql.batch(
        """
        insert into import_row (agency_id, file_id, line, import_id, kind, outcome, target_id,
          seen_version, client_id, contact_id, after_json, before_json, errors_json, cells_json,
          summary, state, place)
        values (:agency, :file, :line, :importId, :kind, :outcome, :target, :version, :client,
          :contact, :after, :before, :errors, :cells, :summary, :state, :place)
        """,
        batch);
  }

  public List<StoredRow> inState(UUID file, RowState state, int limit) {
    return sql.list(
        """
        select * from import_row
        where agency_id = :agency and file_id = :file and state = :state
        order by line limit :limit
        """,
        Map.of("file", file, "state", state, "limit", limit),
        this::row);
  }

  public List<StoredRow> lastDone(UUID file, int limit) {
    return sql.list(
        """
        select * from import_row
        where agency_id = :agency and file_id = :file and state = 'DONE'
        order by line desc limit :limit
        """,
        Map.of("file", file, "limit", limit),
        this::row);
  }

  public List<StoredRow> page(
      UUID file, @Nullable Outcome outcome, boolean kept, long after, int limit) {
    Map<String, Object> values = new HashMap<>();
    values.put("file", file);
    values.put("after", after);
    values.put("limit", limit);
    String filter = "";
    if (outcome != null) {
      values.put("outcome", outcome);
      filter = "and outcome = :outcome";
    } else if (kept) {
      filter = "and state = 'KEPT'";
    }
    return sql.list(
        """
        select * from import_row
        where agency_id = :agency and file_id = :file and line > :after %s
        order by line limit :limit
        """
            .formatted(filter),
        values,
        this::row);
  }

  public void mark(UUID file, Collection<Long> lines, RowState state) {
    if (!lines.isEmpty()) {
      sql.update(
          """
          update import_row set state = :state
          where agency_id = :agency and file_id = :file and line in (:lines)
          """,
          Map.of("file", file, "lines", lines, "state", state));
    }
  }

  /** What was promised cannot be done: somebody was faster. */
  public void refuse(StoredRow row, RowError error) {
    explain(row, error, RowState.NONE, Outcome.ERROR);
  }

  public void keep(StoredRow row, String reason) {
    explain(row, new RowError("", reason), RowState.KEPT, row.outcome());
  }

  public long count(UUID importId, RowState state) {
    return sql.count(
        """
        select count(*) from import_row
        where agency_id = :agency and import_id = :importId and state = :state
        """,
        Map.of("importId", importId, "state", state));
  }

  /** Removes some rows of the import's plan; answers how many there were. */
  public int forget(UUID file, int limit) {
    return sql.update(
        """
        delete from import_row where agency_id = :agency and file_id = :file limit :limit
        """,
        Map.of("file", file, "limit", limit));
  }

  private void explain(StoredRow row, RowError error, RowState state, Outcome outcome) {
    sql.update(
        """
        update import_row set outcome = :outcome, state = :state, errors_json = :errors
        where agency_id = :agency and file_id = :file and line = :line
        """,
        Map.of(
            "file", row.file(),
            "line", row.line(),
            "outcome", outcome,
            "state", state,
            "errors", json.write((Object) List.of(error))));
  }

  private Map<String, @Nullable Object> values(ImportFile file, PlannedRow row, TableRow cells) {
    boolean refused = row.outcome() == Outcome.ERROR;
    boolean todo = row.outcome() == Outcome.NEW || row.outcome() == Outcome.CHANGED;
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("file", file.id());
    values.put("importId", file.importId());
    values.put("line", row.line());
    values.put("kind", row.kind());
    values.put("outcome", row.outcome());
    values.put("target", row.target());
    values.put("version", row.version());
    values.put("client", row.client());
    values.put("contact", row.contact());
    values.put("place", row.place());
    values.put("after", json.write(row.values()));
    values.put("before", json.write(row.before()));
    values.put("errors", json.write((Object) row.errors()));
    // A row that is to be done may still be refused at commit, and then its cells are wanted.
    values.put("cells", refused || todo ? json.write((Object) cells.cells()) : null);
    values.put("summary", row.summary());
    values.put("state", todo ? RowState.PENDING : RowState.NONE);
    return values;
  }

  private StoredRow row(Row row) {
    String cells = row.textOrNull("cells_json");
    return new StoredRow(
        row.uuid("file_id"),
        row.number("line"),
        row.constant("kind", ImportKind.class),
        row.constant("outcome", Outcome.class),
        row.uuidOrNull("target_id"),
        row.uuidOrNull("client_id"),
        row.uuidOrNull("contact_id"),
        row.integer("place"),
        json.values(row.text("after_json")),
        json.values(row.text("before_json")),
        json.errors(row.text("errors_json")),
        cells == null ? List.of() : json.cells(cells),
        row.text("summary"),
        row.constant("state", RowState.class));
  }
}
