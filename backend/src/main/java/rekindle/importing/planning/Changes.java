package rekindle.importing.planning;

import java.util.EnumMap;
import java.util.Map;
import rekindle.importing.mapping.ImportField;

/**
 * What a row changes of a record that exists. The first row that names a record speaks for it;
 * later rows of the same import only fill what is empty, so that a file with duplicates settles and
 * the same file again changes nothing. Empty cells never take anything away.
 */
final class Changes {

  private final Known record;
  private final Map<ImportField, String> after = new EnumMap<>(ImportField.class);
  private final Map<ImportField, String> before = new EnumMap<>(ImportField.class);

  Changes(Known record) {
    this.record = record;
  }

  void take(ImportField field, String value) {
    String stands = record.value(field);
    boolean silent = record.spoken() && !stands.isEmpty();
    if (!value.isEmpty() && !value.equals(stands) && !silent) {
      put(field, value);
    }
  }

  void takeIfEmpty(ImportField field, String value) {
    if (!value.isEmpty() && record.value(field).isEmpty()) {
      put(field, value);
    }
  }

  void put(ImportField field, String value) {
    before.put(field, record.value(field));
    after.put(field, value);
  }

  Map<ImportField, String> after() {
    return Map.copyOf(after);
  }

  Map<ImportField, String> before() {
    return Map.copyOf(before);
  }
}
