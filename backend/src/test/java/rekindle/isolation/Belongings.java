package rekindle.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an agency has been answered: ids by kind, and secrets it was told. */
final class Belongings {
  static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final @Nullable Belongings others;
  private final Map<String, String> latest = new HashMap<>();
  private final Map<String, String> first = new HashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, String> secrets = new HashMap<>();
  private final Set<String> all = new LinkedHashSet<>();

  /**
   * @param others asked for what is not among these
   */
  Belongings(@Nullable Belongings others) {
    this.others = others;
  }

  Optional<String> id(String kind) {
    var id = latest.get(normal(kind));
    return id != null || others == null ? Optional.ofNullable(id) : others.id(kind);
  }

  /** One that is not the latest, as long as there is one. */
  Optional<String> another(String kind) {
    return Optional.ofNullable(first.get(normal(kind))).or(() -> id(kind));
  }

  /** Which version of a record was answered last; the first where none was. */
  int version(String id) {
    var version = versions.get(id);
    return version != null ? version : others == null ? 0 : others.version(id);
  }

  Optional<String> secret(String name) {
    return Optional.ofNullable(secrets.get(name));
  }

  /** Every id that any answer carried. */
  Set<String> ids() {
    return all;
  }

  void put(String kind, String id) {
    latest.put(normal(kind), id);
    first.putIfAbsent(normal(kind), id);
    all.add(id);
  }

  /**
   * Takes in what was answered.
   *
   * @param kind of the record itself, whose {@code id} it is
   */
  void learn(JsonNode answer, String kind) {
    record(answer, kind);
    if (answer.path("secret").isTextual()) {
      secrets.put("secret", answer.path("secret").asText());
    }
    var ids = UUID.matcher(answer.toString());
    while (ids.find()) {
      all.add(ids.group());
    }
  }

  /** An answer may carry other records, each under the name of what it is. */
  private void record(JsonNode node, String kind) {
    if (node.path("id").isTextual()) {
      put(kind, node.path("id").asText());
      if (node.path("version").isInt()) {
        versions.put(node.path("id").asText(), node.path("version").asInt());
      }
    }
    node.fields()
        .forEachRemaining(
            field -> {
              if (field.getValue().isObject()) {
                record(field.getValue(), Kinds.of(field.getKey(), kind));
              }
            });
  }

  /** Paths write {@code next-steps} where fields write {@code nextStep}. */
  private static String normal(String kind) {
    return kind.replace("-", "").toLowerCase(Locale.ROOT);
  }
}
