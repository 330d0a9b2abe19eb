package rekindle.isolation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an id stands for, told from where it stands: the kind is the plural in the paths. */
final class Kinds {
  /** Names that do not say it themselves. */
  private static final Map<String, String> BY_NAME =
      Map.of(
          "owner", "members",
          "ownerid", "members",
          "recruiter", "members",
          "recruiterid", "members",
          "receiverid", "members",
          "parentid", "clients",
          "parent", "clients",
          "introducedbyid", "contacts");

  private Kinds() {}

  /** The kind of a path parameter: {@code {id}} stands behind it, {@code {clientId}} names it. */
  static String ofPath(String path, String parameter) {
    return parameter.equals("id")
        ? segmentBefore(path, "{id}")
        : of(parameter, segmentBefore(path, "{" + parameter + "}"));
  }

  /** The kind of a field or query parameter. */
  static String of(String name, String otherwise) {
    var lower = name.toLowerCase(Locale.ROOT);
    var known = BY_NAME.get(lower);
    if (known != null) {
      return known;
    }
    for (var ending : List.of("ids", "id")) {
      if (lower.endsWith(ending) && lower.length() > ending.length()) {
        return plural(lower.substring(0, lower.length() - ending.length()));
      }
    }
    return lower.equals("id") ? otherwise : plural(lower);
  }

  /** What a POST to this path makes, and a GET lists. */
  static String made(String path) {
    var segments = path.split("/");
    return segments[segments.length - 1];
  }

  private static String plural(String name) {
    if (name.endsWith("s")) {
      return name;
    }
    return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }

  private static String segmentBefore(String path, String parameter) {
    var before = path.substring(0, path.indexOf(parameter) - 1);
    return before.substring(before.lastIndexOf('/') + 1);
  }
}
