package rekindle.importing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rekindle.importing.planning.Outcome;
import rekindle.importing.planning.RowError;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.RowStore;
import rekindle.importing.runs.StoredRow;
import rekindle.shared.csv.CsvFile;

/**
 * Writes the refused rows of a file as CSV: its own columns, and why each row was refused. Mended,
 * it can be imported as it is.
 */
@Singleton
class ErrorFile {

  private static final int ROWS_AT_ONCE = 500;

  private final RowStore rows;

  ErrorFile(RowStore rows) {
    this.rows = rows;
  }

  void write(ImportFile file, OutputStream bytes) throws IOException {
    CsvFile csv = CsvFile.on(bytes, file.delimiter().sign());
    List<String> header = new ArrayList<>(file.header());
    header.addAll(List.of("Import line", "Import column", "Import reason"));
    csv.line(header);
    long line = 0;
    List<StoredRow> page = rows.page(file.id(), Outcome.ERROR, false, line, ROWS_AT_ONCE);
    while (!page.isEmpty()) {
      for (StoredRow row : page) {
        csv.line(cells(file, row));
        line = row.line();
      }
      page = rows.page(file.id(), Outcome.ERROR, false, line, ROWS_AT_ONCE);
    }
    csv.flush();
  }

  private static List<String> cells(ImportFile file, StoredRow row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < file.columns().size(); i++) {
      cells.add(i < row.cells().size() ? row.cells().get(i) : "");
    }
    cells.add(String.valueOf(row.line()));
    cells.add(row.errors().stream().map(RowError::column).collect(Collectors.joining("; ")));
    cells.add(row.errors().stream().map(RowError::reason).collect(Collectors.joining(" ")));
    return cells;
  }
}
