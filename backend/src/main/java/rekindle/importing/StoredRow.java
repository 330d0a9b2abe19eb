package rekindle.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.mapping.ImportKind;
import rekindle.importing.planning.Outcome;
import rekindle.importing.planning.RowError;

/** A planned row as it is stored. */
record StoredRow(
    UUID file,
    long line,
    ImportKind kind,
    Outcome outcome,
    @Nullable UUID target,
    @Nullable UUID client,
    @Nullable UUID contact,
    int place,
    Map<ImportField, String> after,
    Map<ImportField, String> before,
    List<RowError> errors,
    List<String> cells,
    String summary,
    RowState state) {

  /** The rows with that outcome, in their order. */
  static List<StoredRow> having(Outcome outcome, List<StoredRow> rows) {
    return rows.stream().filter(row -> row.outcome == outcome).toList();
  }

  static Set<UUID> targets(List<StoredRow> rows) {
    return rows.stream().map(StoredRow::targetId).collect(Collectors.toSet());
  }

  String value(ImportField field) {
    return after.getOrDefault(field, "");
  }

  UUID targetId() {
    return Objects.requireNonNull(target, "Only errors have no target");
  }
}
