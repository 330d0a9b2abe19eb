package rekindle.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A place in a request where something of another agency can be put.
 *
 * @param place path, query or body
 * @param name the parameter, or the field with dots between the names it lies under
 * @param kind what an id there stands for; empty for a place of free text
 */
record Slot(String place, String name, String kind) {
  private static final int DEEPEST = 5;

  boolean takesId() {
    return !kind.isEmpty();
  }

  /** Every place of the operation that takes an id, and every parameter that takes a text. */
  static List<Slot> of(Operation operation) {
    var all = new ArrayList<Slot>();
    for (var parameter : operation.parameters()) {
      var schema = parameter.schema();
      var single = schema.type().equals("array") ? schema.items() : schema;
      var inPath = parameter.in().equals("path");
      if (single.isUuid()) {
        var kind =
            inPath
                ? Kinds.ofPath(operation.path(), parameter.name())
                : Kinds.of(parameter.name(), Kinds.made(operation.path()));
        all.add(new Slot(parameter.in(), parameter.name(), kind));
      } else if (single.isText() && !parameter.in().equals("header")) {
        all.add(new Slot(parameter.in(), parameter.name(), ""));
      }
    }
    if (operation.body() != null) {
      fields("", operation.body(), 0, all);
    }
    return all;
  }

  private static void fields(String under, Schema schema, int depth, List<Slot> all) {
    if (depth > DEEPEST) {
      return;
    }
    schema
        .properties()
        .forEach(
            (name, field) -> {
              var single = field.type().equals("array") ? field.items() : field;
              var path = under.isEmpty() ? name : under + "." + name;
              if (single.isUuid()) {
                all.add(new Slot("body", path, Kinds.of(name, name)));
              } else {
                fields(path, single, depth + 1, all);
              }
            });
  }

  static String random() {
    return UUID.randomUUID().toString();
  }
}
