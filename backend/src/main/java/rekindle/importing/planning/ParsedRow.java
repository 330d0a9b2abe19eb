package rekindle.importing.planning;

import java.util.List;
import java.util.Map;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.mapping.ImportKind;

/**
 * A row whose cells were understood: canonical text per field (ISO dates; moments in UTC, without
 * seconds where the file names none; codes in upper case, domains and addresses in lower case;
 * several addresses or phones joined by ";"). Empty cells have no entry.
 */
public record ParsedRow(
    long line, ImportKind kind, Map<ImportField, String> values, List<RowError> errors) {

  public String value(ImportField field) {
    return values.getOrDefault(field, "");
  }

  public boolean has(ImportField field) {
    return values.containsKey(field);
  }
}
