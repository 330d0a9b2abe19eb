package rekindle.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.planning.RowError;
import rekindle.importing.runs.RowState;
import rekindle.importing.runs.StoredRow;

/**
 * One row of a file and what becomes of it.
 *
 * @param target the record it makes or changes, once it is there
 * @param errors of a refused row, why; of a kept record, why it stayed
 * @param changes what it changes in a record that exists
 */
@Serdeable
record ImportRowView(
    String file,
    long line,
    ImportKind kind,
    RowOutcome outcome,
    String summary,
    @Nullable UUID target,
    List<CellError> errors,
    List<CellChange> changes) {

  /** Why a cell cannot go in, and what to do about it. */
  @Serdeable
  record CellError(String column, String reason) {

    static CellError of(RowError error) {
      return new CellError(error.column(), error.reason());
    }
  }

  /** What stood there and what will. */
  @Serdeable
  record CellChange(ImportField field, String before, String after) {}

  static ImportRowView of(String file, StoredRow row) {
    boolean there = row.state() == RowState.DONE || row.state() == RowState.KEPT;
    return new ImportRowView(
        file,
        row.line(),
        row.kind(),
        row.state() == RowState.KEPT ? RowOutcome.KEPT : RowOutcome.of(row.outcome()),
        row.summary(),
        there ? row.target() : null,
        row.errors().stream().map(CellError::of).toList(),
        changes(row));
  }

  private static List<CellChange> changes(StoredRow row) {
    return row.before().entrySet().stream()
        .map(
            entry ->
                new CellChange(
                    entry.getKey(), entry.getValue(), row.after().getOrDefault(entry.getKey(), "")))
        .toList();
  }
}
