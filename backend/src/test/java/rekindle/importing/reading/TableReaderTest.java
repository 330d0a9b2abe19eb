package rekindle.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  @Test
  void every_delimiter_is_detected_and_commas_in_names_do_not_mislead() {
    assertThat(delimiter("a,b,c\n1,2,3\n")).isEqualTo(Delimiter.COMMA);
    assertThat(delimiter("a;b;c\n1,5;2;3\n")).isEqualTo(Delimiter.SEMICOLON);
    assertThat(delimiter("Name\tMail\nHaddad, Uma\tu@x.example\n")).isEqualTo(Delimiter.TAB);
    assertThat(delimiter("a|b\n1|2\n")).isEqualTo(Delimiter.PIPE);
    assertThat(delimiter("Name\nHaddad\n")).isEqualTo(Delimiter.COMMA);
    assertThat(delimiter("a,b\n\"x;y;z\",2\n\"x;y;\nz\",2\n")).isEqualTo(Delimiter.COMMA);
  }

  @Test
  void a_quoted_cell_may_hold_delimiters_quotes_and_line_breaks_and_lines_are_counted_on() {
    List<TableRow> rows = rows("When,Note\n1,\"call me\nasap, \"\"thanks\"\"\"\n\n2,x\n");
    assertThat(rows)
        .containsExactly(
            new TableRow(2, List.of("1", "call me\nasap, \"thanks\"")),
            new TableRow(5, List.of("2", "x")));
  }

  @Test
  void the_line_that_excel_writes_for_itself_is_skipped_but_counted() {
    List<TableRow> rows = rows("sep=;\r\nA;B\r\n1;2\r\n");
    assertThat(rows).containsExactly(new TableRow(3, List.of("1", "2")));
  }

  @Test
  void rows_of_nothing_are_skipped_and_short_rows_end_in_empty_cells() {
    List<TableRow> rows = rows("A,B,C\n,,\n1\n");
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().cell(2)).isEmpty();
  }

  @Test
  void a_column_without_a_name_is_called_by_its_place() {
    assertThat(open("A,,B\n1,2,3\n").header()).containsExactly("A", "Column 2", "B");
    assertThat(open("").header()).isEmpty();
  }

  @Test
  void a_quotation_mark_never_closed_is_refused_in_words_and_not_swallowed() {
    TableReader reader = open("A,B\n\"" + "x,y\n".repeat(400_000));
    assertThatThrownBy(reader::next)
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("quotation mark");
  }

  @Test
  void two_hundred_megabytes_pass_through_in_constant_memory() throws IOException {
    long wanted = 200L * 1024 * 1024;
    byte[] header = "When,Contact,Kind,Direction,Note\n".getBytes(StandardCharsets.UTF_8);
    byte[] line =
        "2026-05-24 10:00,c378@alder-dairy23.example,E-mail,sent,\"a note, quoted\"\n"
            .getBytes(StandardCharsets.UTF_8);
    Runtime runtime = Runtime.getRuntime();
    long rows = 0;
    long most = 0;
    System.gc();
    long before = runtime.totalMemory() - runtime.freeMemory();
    try (TableReader reader =
        TableReader.open(new Repeated(header, line, wanted), Encoding.UTF_8, null)) {
      Optional<TableRow> row = reader.next();
      while (row.isPresent()) {
        rows++;
        if (rows % 500_000 == 0) {
          System.gc();
          most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
        }
        row = reader.next();
      }
    }
    assertThat(rows).isEqualTo((wanted - header.length) / line.length);
    assertThat(most - before).isLessThan(32L * 1024 * 1024);
  }

  private static Delimiter delimiter(String text) {
    return DelimiterDetector.detect(text);
  }

  private static TableReader open(String text) {
    return TableReader.open(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Encoding.UTF_8, null);
  }

  private static List<TableRow> rows(String text) {
    TableReader reader = open(text);
    List<TableRow> rows = new ArrayList<>();
    reader.next().ifPresent(rows::add);
    Optional<TableRow> next = reader.next();
    while (next.isPresent()) {
      rows.add(next.get());
      next = reader.next();
    }
    return rows;
  }

  /** A header and then one line over and over, made as it is read. */
  private static final class Repeated extends InputStream {

    private final byte[] header;
    private final byte[] line;
    private final long end;
    private long position;

    Repeated(byte[] header, byte[] line, long wanted) {
      this.header = header;
      this.line = line;
      this.end = header.length + (wanted - header.length) / line.length * line.length;
    }

    @Override
    public int read() {
      if (position >= end) {
        return -1;
      }
      long at = position++;
      return at < header.length
          ? header[(int) at]
          : line[(int) ((at - header.length) % line.length)];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = (int) Math.min(length, end - position);
      for (int i = 0; i < count; i++) {
        into[offset + i] = (byte) read();
      }
      return count == 0 ? -1 : count;
    }
  }
}
