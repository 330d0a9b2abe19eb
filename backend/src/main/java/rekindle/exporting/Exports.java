package rekindle.exporting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.shared.csv.CsvFile;
import rekindle.tenancy.CurrentMember;
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
  private final CurrentMember member;
  private final Ledger ledger;

  Exports(List<Sheet> sheets, Downloads downloads, CurrentMember member, Ledger ledger) {
    this.sheets = sheets.stream().collect(Collectors.toMap(Sheet::kind, Function.identity()));
    this.downloads = downloads;
    this.member = member;
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
    var owner = member.ownOnly().orElse(null);
    return downloads.of(bytes -> write(sheet, owner, bytes));
  }

  private static void write(Sheet sheet, @Nullable UUID owner, OutputStream bytes)
      throws IOException {
    var file = CsvFile.on(bytes, ',');
    file.line(sheet.header());
    var page = sheet.page(null, owner, AT_ONCE);
    while (!page.isEmpty()) {
      page.forEach(line -> file.line(line.cells()));
      file.flush();
      page = sheet.page(page.getLast().id(), owner, AT_ONCE);
    }
    file.flush();
  }
}
