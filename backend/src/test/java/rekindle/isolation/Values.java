package rekindle.isolation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rekindle.support.World;

/**
 * Makes valid bodies and parameters from schemas: every free text carries the agency's own word,
 * every id is one of the agency's own unless a slot is given another.
 */
final class Values {
  private static final int DEEPEST = 5;

  /** What a schema cannot say, by the name of the field. */
  private static final Map<String, Object> BY_NAME =
      Map.ofEntries(
          Map.entry("timezone", "Europe/Paris"),
          Map.entry("zone", "Europe/Paris"),
          Map.entry("currency", "EUR"),
          Map.entry("country", "FR"),
          Map.entry("password", World.PASSWORD),
          Map.entry("phones", "+33 1 42 68 53 00"),
          Map.entry("phone", "+33 1 42 68 53 00"),
          Map.entry("role", "RECRUITER"),
          Map.entry("confirmpeople", true),
          Map.entry("when", "yesterday 4 pm"),
          Map.entry("caredstages", "ACTIVE"),
          Map.entry("due", "tomorrow"),
          Map.entry("promisedfor", "next week"),
          Map.entry("cooling", "0.20"),
          Map.entry("quiet", "0.05"),
          Map.entry("quietfrom", "18:00:00"),
          Map.entry("quietuntil", "08:00:00"),
          Map.entry("ownclientsonly", false));

  private final String word;
  private final String email;
  private final Belongings belongings;
  private final Clock clock;
  private int count;

  /**
   * @param word stands in every free text
   * @param email of whoever asks
   */
  Values(String word, String email, Belongings belongings, Clock clock) {
    this.word = word;
    this.email = email;
    this.belongings = belongings;
    this.clock = clock;
  }

  /**
   * @param omitted optional fields that are left out, by name
   */
  @Nullable Object body(Operation operation, Set<String> omitted) {
    return operation.body() == null
        ? null
        : value(Kinds.made(operation.path()), operation.body(), omitted, 0);
  }

  /** The value of one parameter or field. */
  @Nullable Object value(String name, Schema schema, Set<String> omitted, int depth) {
    if (schema.isUuid()) {
      return belongings.another(Kinds.of(name, name)).orElse(null);
    }
    var known = BY_NAME.get(name.toLowerCase(Locale.ROOT));
    if (known != null && !schema.type().equals("array") && fits(known, schema)) {
      return known;
    }
    return switch (schema.type()) {
      case "object" -> object(schema, omitted, depth);
      case "array" -> array(name, schema, omitted, depth);
      case "boolean" -> false;
      case "integer" -> Math.max(1, schema.number("minimum", 1));
      case "number" -> schema.number("minimum", 1);
      case "string" -> schema.choices().isEmpty() ? text(name, schema) : schema.choices().get(0);
      default -> throw new AssertionError("No value for " + name + ": " + schema.node());
    };
  }

  private static boolean fits(Object known, Schema schema) {
    return known instanceof Boolean == schema.type().equals("boolean")
        && (schema.choices().isEmpty() || schema.choices().contains(known));
  }

  private @Nullable Object object(Schema schema, Set<String> omitted, int depth) {
    var fields = new LinkedHashMap<String, Object>();
    schema
        .properties()
        .forEach(
            (name, field) -> {
              var needed = schema.required().contains(name);
              if (needed || (!omitted.contains(name) && depth < DEEPEST)) {
                Optional.ofNullable(value(name, field, omitted, depth + 1))
                    .ifPresent(value -> fields.put(name, value));
              }
            });
    if (fields.keySet().equals(Set.of("email", "password"))) {
      fields.put("email", email);
    }
    return fields;
  }

  private List<Object> array(String name, Schema schema, Set<String> omitted, int depth) {
    var many = new ArrayList<Object>();
    var one = value(name, schema.items(), omitted, depth + 1);
    for (int i = 0; one != null && i < Math.max(1, schema.number("minItems", 1)); i++) {
      many.add(one);
    }
    return many;
  }

  private Object text(String name, Schema schema) {
    var now = clock.instant();
    var lower = name.toLowerCase(Locale.ROOT);
    return switch (schema.format()) {
      case "date" -> LocalDate.ofInstant(now, java.time.ZoneOffset.UTC).plusDays(30).toString();
      case "date-time" -> now.minus(Duration.ofDays(1)).toString();
      case "email" -> address(lower);
      case "binary" -> "Company,Website\n" + word + ",https://" + domain() + "\n";
      default -> {
        if (lower.startsWith("email")) {
          yield address(lower);
        }
        if (lower.equals("domain")) {
          yield domain();
        }
        yield belongings.secret(name).orElseGet(() -> cut(word + " " + ++count, schema));
      }
    };
  }

  private String address(String name) {
    return name + ++count + "@" + domain();
  }

  private String domain() {
    return word.toLowerCase(Locale.ROOT) + ++count + ".example";
  }

  private static String cut(String text, Schema schema) {
    var longest = schema.number("maxLength", 200);
    var padded = text + "x".repeat(Math.max(0, schema.number("minLength", 0) - text.length()));
    return padded.substring(0, Math.min(longest, padded.length()));
  }
}
