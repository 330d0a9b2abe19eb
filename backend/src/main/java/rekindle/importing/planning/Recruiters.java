package rekindle.importing.planning;

import java.util.Map;
import java.util.Optional;
import rekindle.importing.mapping.FileMapping;
import rekindle.importing.mapping.ImportField;

/** Our own people as files name them: by address or by name. */
final class Recruiters {

  private Recruiters() {}

  /** A name alone cannot become a member, for want of an address to invite. */
  static Optional<RowError> refuse(
      ParsedRow row, ImportField field, World world, FileMapping mapping) {
    String named = row.value(field);
    if (named.isEmpty() || named.indexOf('@') >= 0 || world.member(named).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new RowError(
            mapping.header(field),
            "Nobody here is called “" + named + "”; write their e-mail address."));
  }

  /** Puts the member's address in place of what was written, or nothing for one left out. */
  static void replace(Map<ImportField, String> values, ImportField field, World world) {
    String named = values.get(field);
    if (named == null) {
      return;
    }
    world
        .member(named)
        .or(() -> world.newPerson(named))
        .ifPresentOrElse(address -> values.put(field, address), () -> values.remove(field));
  }
}
