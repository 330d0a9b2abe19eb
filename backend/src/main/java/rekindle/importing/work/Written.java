package rekindle.importing.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rekindle.importing.planning.Outcome;
import rekindle.importing.planning.RowError;
import rekindle.importing.runs.StoredRow;

/** What came of carrying some rows out: those done, and those that somebody was faster with. */
public final class Written {

  private final List<Long> lines = new ArrayList<>();
  private final Map<StoredRow, RowError> refused = new LinkedHashMap<>();

  void done(StoredRow row) {
    lines.add(row.line());
  }

  void refused(StoredRow row, String reason) {
    refused.put(row, new RowError("", reason));
  }

  /** Those of these rows that are done. */
  List<StoredRow> doneOf(List<StoredRow> rows) {
    return rows.stream().filter(row -> !refused.containsKey(row)).toList();
  }

  List<Long> lines() {
    return lines;
  }

  Map<StoredRow, RowError> refused() {
    return refused;
  }

  long refusedNew() {
    return count(Outcome.NEW);
  }

  long refusedChanged() {
    return count(Outcome.CHANGED);
  }

  private long count(Outcome outcome) {
    return refused.keySet().stream().filter(row -> row.outcome() == outcome).count();
  }
}
