package rekindle.importing.planning;

import java.util.Map;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.values.PersonName;

/** Our own people as files name them: by address, or by name where the file has no more. */
final class Recruiters {

  private Recruiters() {}

  /** Puts what the member is known by in place of what was written; nothing for one left out. */
  static void replace(Map<ImportField, String> values, ImportField field, World world) {
    String written = values.get(field);
    if (written == null) {
      return;
    }
    String named = written.indexOf('@') >= 0 ? written : PersonName.of(written).full();
    var known = field == ImportField.OWNER ? world.owner(named) : world.member(named);
    known
        .or(() -> world.newPerson(named))
        .ifPresentOrElse(label -> values.put(field, label), () -> values.remove(field));
  }
}
