package rekindle.importing.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a delimited text row by row, holding one row at a time. The first row is the header. */
public final class TableReader implements Closeable {

  private static final int HEAD = 64 * 1024;
  private static final int LONGEST_CELL = 1_000_000;

  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final long linesBefore;
  private final List<String> header;

  private TableReader(CsvReader<CsvRecord> csv, long linesBefore) {
    this.csv = csv;
    this.records = csv.iterator();
    this.linesBefore = linesBefore;
    TableRow first = advance();
    this.header = first == null ? List.of() : named(first.cells());
  }

  /** Opens the text; the delimiter is detected when none is given. */
  public static TableReader open(InputStream bytes, Encoding encoding, @Nullable Delimiter given) {
    try {
      Reader text = decode(bytes, encoding);
      String head = head(text);
      Delimiter delimiter = given == null ? DelimiterDetector.detect(head) : given;
      long skipped = 0;
      if (head.startsWith("sep=")) {
        skipLine(text);
        skipped = 1;
      }
      return new TableReader(csv(text, delimiter), skipped);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Delimiter delimiterOf(InputStream bytes, Encoding encoding) {
    try {
      return DelimiterDetector.detect(head(decode(bytes, encoding)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the columns; one without a name is called by its place. */
  public List<String> header() {
    return header;
  }

  public Optional<TableRow> next() {
    return Optional.ofNullable(advance());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private @Nullable TableRow advance() {
    try {
      while (records.hasNext()) {
        CsvRecord next = records.next();
        if (next.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
          return new TableRow(
              next.getStartingLineNumber() + linesBefore, List.copyOf(next.getFields()));
        }
      }
      return null;
    } catch (CsvParseException e) {
      throw new UnreadableFile(
          "A quotation mark is opened and not closed, or a cell is longer than a million"
              + " characters. Look at the rows before the place where the text goes wrong.");
    }
  }

  private static List<String> named(List<String> cells) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip();
      names.add(name.isEmpty() ? "Column " + (i + 1) : name);
    }
    return List.copyOf(names);
  }

  private static CsvReader<CsvRecord> csv(Reader text, Delimiter delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter.sign())
        .quoteCharacter('"')
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .maxBufferSize(LONGEST_CELL)
        .ofCsvRecord(text);
  }

  private static Reader decode(InputStream bytes, Encoding encoding) throws IOException {
    Reader text =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                encoding
                    .charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
            2 * HEAD);
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  private static String head(Reader text) throws IOException {
    text.mark(HEAD);
    char[] head = new char[HEAD];
    int length = 0;
    while (length < HEAD) {
      int read = text.read(head, length, HEAD - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    text.reset();
    return new String(head, 0, length);
  }

  private static void skipLine(Reader text) throws IOException {
    int c = text.read();
    while (c >= 0 && c != '\n') {
      c = text.read();
    }
  }
}
