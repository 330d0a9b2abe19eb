package rekindle.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignFormatTest {

  @ParameterizedTest
  @CsvSource({
    "clients.xlsx, 'PK\u0003\u0004', an Excel workbook",
    "clients.csv, 'PK\u0003\u0004', a ZIP archive",
    "clients.xls, '\u00D0\u00CF\u0011\u00E0', an Excel 97 workbook",
    "clients.csv, '\u00D0\u00CF\u0011\u00E0', an Excel 97 workbook",
    "mail.msg, '\u00D0\u00CF\u0011\u00E0', an Outlook data file",
    "list.ods, 'PK\u0003\u0004', an OpenDocument spreadsheet",
    "list.csv, %PDF-1.7, a PDF document",
    "list.txt, '{\"clients\": []}', a JSON file",
    "list.txt, '[{\"name\": 1}]', a JSON file",
    "people.vcf, BEGIN:VCARD, a vCard address book",
    "people.csv, BEGIN:VCARD, a vCard address book",
    "list.csv, <?xml version, an XML file",
    "list.xls, <html><table>, a web page",
    "list.csv, '\u001F\u008B', a gzip archive",
    "list.parquet, PAR1, a Parquet file",
    "old.pst, !BDN, an Outlook data file",
  })
  void other_formats_are_refused_by_their_name(String file, String start, String name) {
    var format = ForeignFormat.of(file, start.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(format).map(ForeignFormat::name).contains(name);
    assertThat(format)
        .map(ForeignFormat::remedy)
        .hasValueSatisfying(r -> assertThat(r).contains("CSV"));
  }

  @Test
  void text_is_not_refused_whatever_it_is_called() {
    for (String file : new String[] {"a.csv", "b.tsv", "People.txt", "export", "Journal.CSV"}) {
      assertThat(ForeignFormat.of(file, "Name,Mail\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
    assertThat(ForeignFormat.of("a.csv", "\uFEFFName".getBytes(StandardCharsets.UTF_16LE)))
        .isEmpty();
  }
}
