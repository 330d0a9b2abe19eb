package rekindle.importing.planning;

import java.util.List;
import java.util.Optional;
import rekindle.importing.mapping.ImportField;
import rekindle.importing.values.LegalName;

/**
 * Several clients may have one web site: the sites of one company, or one that was restored after a
 * file had made it anew. Then the name says which of them is meant.
 */
final class SameSite {
  private SameSite() {}

  /** Empty when it cannot be told; nobody guesses. */
  static Optional<Known> meant(ParsedRow row, List<Known> found) {
    if (found.size() == 1) {
      return Optional.of(found.getFirst());
    }
    var name = LegalName.key(row.value(ImportField.CLIENT_NAME));
    var named =
        found.stream()
            .filter(known -> LegalName.key(known.value(ImportField.CLIENT_NAME)).equals(name))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  static String sentence(String site) {
    return "Several clients have the web site %s; delete the one too many, or add the id of the one"
            .formatted(site)
        + " you mean.";
  }
}
