package rekindle.importing.runs;

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
public record StoredRow(
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
  public static List<StoredRow> having(Outcome outcome, List<StoredRow> rows) {
    return rows.stream().filter(row -> row.outcome == outcome).toList();
  }

  public static Set<UUID> targets(List<StoredRow> rows) {
    return rows.stream().map(StoredRow::targetId).collect(Collectors.toSet());
  }

  public String value(ImportField field) {
    return after.getOrDefault(field, "");
  }

  public UUID targetId() {
    return Objects.requireNonNull(target, "Only errors have no target");
  }
}
