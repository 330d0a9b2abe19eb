package rekindle.isolation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One schema of the API description, its references followed. */
record Schema(Map<String, Object> node, Map<String, Object> components) {

  static Schema of(@Nullable Object node, Map<String, Object> components) {
    return new Schema(resolved(map(node), components), components);
  }

  String type() {
    return String.valueOf(node.getOrDefault("type", properties().isEmpty() ? "" : "object"));
  }

  String format() {
    return String.valueOf(node.getOrDefault("format", ""));
  }

  boolean isUuid() {
    return type().equals("string") && format().equals("uuid");
  }

  /** Words that a person types: neither a code nor an id nor a date. */
  boolean isText() {
    return type().equals("string") && format().isEmpty() && choices().isEmpty();
  }

  List<?> choices() {
    return node.get("enum") instanceof List<?> list ? list : List.of();
  }

  int number(String name, int otherwise) {
    return node.get(name) instanceof Number number ? number.intValue() : otherwise;
  }

  Schema items() {
    return of(node.get("items"), components);
  }

  Set<String> required() {
    var names = new LinkedHashSet<String>();
    if (node.get("required") instanceof List<?> list) {
      list.forEach(name -> names.add(String.valueOf(name)));
    }
    return names;
  }

  Map<String, Schema> properties() {
    var all = new LinkedHashMap<String, Schema>();
    map(node.get("properties")).forEach((name, value) -> all.put(name, of(value, components)));
    return all;
  }

  /** Follows a reference, and takes the parts of an {@code allOf} as one. */
  private static Map<String, Object> resolved(
      Map<String, Object> node, Map<String, Object> components) {
    if (node.get("$ref") instanceof String reference) {
      var name = reference.substring(reference.lastIndexOf('/') + 1);
      return resolved(map(components.get(name)), components);
    }
    for (var choice : List.of("allOf", "oneOf", "anyOf")) {
      if (node.get(choice) instanceof List<?> parts) {
        var merged = new LinkedHashMap<String, Object>();
        for (var part : choice.equals("allOf") ? parts : parts.subList(0, 1)) {
          merged.putAll(resolved(map(part), components));
        }
        node.forEach((key, value) -> merged.putIfAbsent(key, value));
        return merged;
      }
    }
    return node;
  }

  @SuppressWarnings("unchecked") // YAML mappings have text keys throughout the description.
  static Map<String, Object> map(@Nullable Object node) {
    return node instanceof Map<?, ?> ? (Map<String, Object>) node : Map.of();
  }
}
