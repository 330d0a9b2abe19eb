package rekindle.history;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.shared.csv.CsvFile;
import rekindle.tenancy.ledger.LedgerFilter;

/** Writes the audit log as CSV, a slice at a time; instants are UTC. */
@Singleton
class AuditFile {
  private static final int AT_ONCE = 200;
  private static final List<String> HEADER =
      List.of("Id", "When", "Who", "Did", "Kind", "What", "Client", "Changes", "Address", "Device");

  private final Happenings happenings;

  AuditFile(Happenings happenings) {
    this.happenings = happenings;
  }

  void write(LedgerFilter filter, OutputStream bytes) throws IOException {
    var file = CsvFile.on(bytes, ',');
    file.line(HEADER);
    String after = null;
    do {
      var slice = happenings.slice(filter, after, AT_ONCE);
      slice.items().forEach(each -> file.line(cells(each)));
      file.flush();
      after = slice.next();
    } while (after != null);
  }

  private static List<String> cells(HappeningView it) {
    return List.of(
        it.id().toString(),
        it.at().toString(),
        name(it.by()),
        words(it.act()),
        words(it.kind()),
        name(it.what()),
        name(it.client()),
        it.changes().stream().map(AuditFile::words).collect(Collectors.joining("; "))
            + (it.erased() ? " (personal words were erased)" : ""),
        text(it.address()),
        text(it.device()));
  }

  private static String words(ChangeView change) {
    return change.field() + ": " + text(change.before()) + " → " + text(change.after());
  }

  private static String words(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whoever or whatever is gone is still told by its id. */
  private static String name(@Nullable Named named) {
    if (named == null) {
      return "";
    }
    return named.name() == null ? named.id().toString() : named.name();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
