package rekindle.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rekindle.importing.planning.Outcome;
import rekindle.importing.planning.RowError;
import rekindle.importing.runs.ImportFile;
import rekindle.importing.runs.RowStore;
import rekindle.importing.runs.StoredRow;
import rekindle.importing.values.FormulaText;

/**
 * Writes the refused rows of a file as CSV: its own columns, and why each row was refused. Mended,
 * it can be imported as it is. UTF-8 with a mark, so that spreadsheets show names right; nothing in
 * it can run as a formula.
 */
@Singleton
class ErrorFile {

  private static final int ROWS_AT_ONCE = 500;

  private final RowStore rows;

  ErrorFile(RowStore rows) {
    this.rows = rows;
  }

  void write(ImportFile file, OutputStream bytes) throws IOException {
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      text.write('\uFEFF');
      CsvWriter csv = CsvWriter.builder().fieldSeparator(file.delimiter().sign()).build(text);
      List<String> header = new ArrayList<>(file.header());
      header.addAll(List.of("Import line", "Import column", "Import reason"));
      csv.writeRecord(header.stream().map(FormulaText::neutralised).toList());
      long line = 0;
      List<StoredRow> page = rows.page(file.id(), Outcome.ERROR, false, line, ROWS_AT_ONCE);
      while (!page.isEmpty()) {
        for (StoredRow row : page) {
          csv.writeRecord(cells(file, row));
          line = row.line();
        }
        page = rows.page(file.id(), Outcome.ERROR, false, line, ROWS_AT_ONCE);
      }
      csv.flush();
    }
  }

  private static List<String> cells(ImportFile file, StoredRow row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < file.columns().size(); i++) {
      cells.add(FormulaText.neutralised(i < row.cells().size() ? row.cells().get(i) : ""));
    }
    cells.add(String.valueOf(row.line()));
    cells.add(
        FormulaText.neutralised(
            row.errors().stream().map(RowError::column).collect(Collectors.joining("; "))));
    cells.add(row.errors().stream().map(RowError::reason).collect(Collectors.joining(" ")));
    return cells;
  }
}
