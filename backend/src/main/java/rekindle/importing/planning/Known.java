package rekindle.importing.planning;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.importing.mapping.ImportField;

/**
 * A client or contact as it is known: stored, or planned by an earlier row.
 *
 * @param version the version seen, 0 for what does not exist yet
 * @param client of a contact, its client
 * @param spoken whether an earlier row of this import already spoke for it
 */
public record Known(
    UUID id, int version, @Nullable UUID client, Map<ImportField, String> values, boolean spoken) {

  String value(ImportField field) {
    return values.getOrDefault(field, "");
  }

  Known with(Map<ImportField, String> changes) {
    Map<ImportField, String> all = new HashMap<>(values);
    all.putAll(changes);
    return new Known(id, version, client, Map.copyOf(all), true);
  }
}
