package rekindle.exporting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rekindle.shared.csv.CsvFile;
import rekindle.tenancy.Downloads;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;

/** Gives records out as files, a page of them at a time, and writes down who took them. */
@Singleton
class Exports {
  private static final int AT_ONCE = 500;

  private final Map<StartExport.Kind, Sheet> sheets;
  private final Downloads downloads;
  private final Ledger ledger;

  Exports(List<Sheet> sheets, Downloads downloads, Ledger ledger) {
    this.sheets = sheets.stream().collect(Collectors.toMap(Sheet::kind, Function.identity()));
    this.downloads = downloads;
    this.ledger = ledger;
  }

  @Transactional
  void note(StartExport.Kind kind) {
    ledger.write(
        Entry.of(Act.EXPORTED, Subject.of(Subject.Kind.EXPORT))
            .with(new Changes().see("kind", null, kind)));
  }

  /** Written as it is read. */
  InputStream of(StartExport.Kind kind) {
    var sheet = sheets.get(kind);
    if (sheet == null) {
      throw new IllegalStateException("No sheet of " + kind);
    }
    return downloads.of(bytes -> write(sheet, bytes));
  }

  private static void write(Sheet sheet, OutputStream bytes) throws IOException {
    var file = CsvFile.on(bytes, ',');
    file.line(sheet.header());
    var page = sheet.page(null, AT_ONCE);
    while (!page.isEmpty()) {
      page.forEach(line -> file.line(line.cells()));
      file.flush();
      page = sheet.page(page.getLast().id(), AT_ONCE);
    }
    file.flush();
  }
}
