package rekindle.architecture;

import java.util.Map;
import java.util.Set;

/**
 * Which feature may import which, as data. Everybody may import {@code shared}, {@code tenancy} and
 * {@code mail}, as far as these do not stand on one another. A package that is not in the table may
 * not exist.
 */
final class Borders {
  static final String ROOT = "rekindle";

  /** What everybody may import. */
  static final Set<String> COMMON = Set.of("shared", "tenancy", "mail");

  private static final Set<String> FEATURES = Set.of("clients", "activities", "silence");

  /** Feature → what it may import beyond itself and the common ones. */
  static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("shared", Set.of()),
          Map.entry("tenancy", Set.of()),
          Map.entry("mail", Set.of()),
          Map.entry("security", Set.of()),
          Map.entry("clients", Set.of()),
          Map.entry("activities", Set.of("clients")),
          Map.entry("silence", Set.of("clients", "activities")),
          // These compose the others for a screen or a start; nobody imports them.
          Map.entry("radar", FEATURES),
          Map.entry("search", FEATURES),
          Map.entry("importing", FEATURES),
          Map.entry("exporting", FEATURES),
          Map.entry("deleting", FEATURES),
          Map.entry("desk", FEATURES),
          Map.entry("history", FEATURES),
          Map.entry("sample", FEATURES));

  private Borders() {}

  /** The feature a package belongs to; empty for the root itself. */
  static String featureOf(String packageName) {
    if (!packageName.startsWith(ROOT + ".")) {
      return "";
    }
    var inside = packageName.substring(ROOT.length() + 1);
    return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
  }

  static boolean allows(String from, String to) {
    if (from.equals(to) || from.isEmpty()) {
      return true;
    }
    if (from.equals("shared")) {
      return false;
    }
    var sharedByAll = from.equals("tenancy") ? to.equals("shared") : COMMON.contains(to);
    return sharedByAll || MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
  }
}
