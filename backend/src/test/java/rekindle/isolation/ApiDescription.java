package rekindle.isolation;

import static rekindle.isolation.Schema.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import rekindle.Application;

/** The operations of the API as the build describes them. */
final class ApiDescription {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  private ApiDescription() {}

  static List<Operation> operations() {
    Map<String, Object> whole = new Yaml().load(text());
    var components = map(map(whole.get("components")).get("schemas"));
    var all = new ArrayList<Operation>();
    map(whole.get("paths"))
        .forEach(
            (path, methods) ->
                map(methods)
                    .forEach(
                        (method, node) -> {
                          if (METHODS.contains(method)) {
                            all.add(operation(path, method, map(node), components));
                          }
                        }));
    return all;
  }

  private static Operation operation(
      String path, String method, Map<String, Object> node, Map<String, Object> components) {
    var content = map(map(node.get("requestBody")).get("content"));
    var type = content.keySet().stream().findFirst().orElse(null);
    return new Operation(
        String.valueOf(node.get("operationId")),
        method.toUpperCase(Locale.ROOT),
        path.replaceAll("\\{\\?.*}", ""),
        parameters(node.get("parameters"), components),
        type,
        type == null ? null : Schema.of(map(content.get(type)).get("schema"), components));
  }

  private static List<Operation.Parameter> parameters(
      @Nullable Object nodes, Map<String, Object> components) {
    var all = new ArrayList<Operation.Parameter>();
    for (var each : nodes instanceof List<?> list ? list : List.of()) {
      var node = map(each);
      var in = String.valueOf(node.get("in"));
      var schema = Schema.of(node.get("schema"), components);
      if (in.equals("query") && !schema.properties().isEmpty()) {
        // A record of query values is described as one parameter; each of its fields is one.
        schema
            .properties()
            .forEach((name, field) -> all.add(new Operation.Parameter(name, in, false, field)));
      } else {
        var required = Boolean.TRUE.equals(node.get("required"));
        all.add(new Operation.Parameter(String.valueOf(node.get("name")), in, required, schema));
      }
    }
    return all;
  }

  private static String text() {
    try {
      var classes =
          Path.of(Application.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (var files = Files.list(classes.resolve("META-INF/swagger"))) {
        var file =
            files
                .filter(each -> each.toString().endsWith(".yml"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The build described no API"));
        return Files.readString(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
