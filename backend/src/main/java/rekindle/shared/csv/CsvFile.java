package rekindle.shared.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file that is being written: UTF-8 with a mark, so that spreadsheets show names right, and
 * with nothing in it that can run as a formula.
 */
public final class CsvFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer text;
  private final CsvWriter csv;

  private CsvFile(Writer text, char separator) {
    this.text = text;
    this.csv = CsvWriter.builder().fieldSeparator(separator).build(text);
  }

  public static CsvFile on(OutputStream bytes, char separator) throws IOException {
    var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    return new CsvFile(text, separator);
  }

  public void line(List<String> cells) {
    csv.writeRecord(cells.stream().map(FormulaText::neutralised).toList());
  }

  /** Everything written so far leaves. */
  public void flush() {
    try {
      csv.flush();
      text.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
