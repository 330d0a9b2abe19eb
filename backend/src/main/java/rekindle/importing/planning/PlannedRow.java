package rekindle.importing.planning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.mapping.ImportKind;

/**
 * What will be done for a row.
 *
 * @param target the record made, changed or left as it is; null for an error and for an activity
 *     that is there already
 * @param version the version of the target that was seen, 0 when it is new
 * @param client of contacts and activities
 * @param contact of activities
 * @param place of an activity without an id: which one it is among equals, from 1; else 0
 * @param values of a new record everything, of a changed one what changes
 * @param before of a changed record, what stood there
 */
public record PlannedRow(
    long line,
    ImportKind kind,
    Outcome outcome,
    @Nullable UUID target,
    int version,
    @Nullable UUID client,
    @Nullable UUID contact,
    int place,
    Map<ImportField, String> values,
    Map<ImportField, String> before,
    List<RowError> errors,
    String summary) {

  static PlannedRow refused(ParsedRow row, List<RowError> errors) {
    return new PlannedRow(
        row.line(),
        row.kind(),
        Outcome.ERROR,
        null,
        0,
        null,
        null,
        0,
        Map.of(),
        Map.of(),
        errors,
        Summary.of(row));
  }

  static PlannedRow made(ParsedRow row, Known record, @Nullable UUID contact, int place) {
    return new PlannedRow(
        row.line(),
        row.kind(),
        Outcome.NEW,
        record.id(),
        0,
        record.client(),
        contact,
        place,
        record.values(),
        Map.of(),
        List.of(),
        Summary.of(row));
  }

  static PlannedRow kept(
      ParsedRow row,
      Known record,
      Map<ImportField, String> changes,
      Map<ImportField, String> before) {
    return new PlannedRow(
        row.line(),
        row.kind(),
        changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED,
        record.id(),
        record.version(),
        record.client(),
        null,
        0,
        changes,
        before,
        List.of(),
        Summary.of(row));
  }

  static PlannedRow known(ParsedRow row) {
    return new PlannedRow(
        row.line(),
        row.kind(),
        Outcome.UNCHANGED,
        null,
        0,
        null,
        null,
        0,
        Map.of(),
        Map.of(),
        List.of(),
        Summary.of(row));
  }
}
