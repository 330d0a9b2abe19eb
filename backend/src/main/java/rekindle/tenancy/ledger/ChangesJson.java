package rekindle.tenancy.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes as they are stored: {@code {"stage":["PROSPECT","ACTIVE"]}}. */
@Singleton
class ChangesJson {
  private static final Argument<JsonNode> NODE = Argument.of(JsonNode.class);

  private final JsonMapper json;

  ChangesJson(JsonMapper json) {
    this.json = json;
  }

  String write(Map<String, Change> changes) {
    var fields = new LinkedHashMap<String, JsonNode>();
    changes.forEach(
        (field, change) ->
            fields.put(
                field,
                JsonNode.createArrayNode(List.of(node(change.before()), node(change.after())))));
    try {
      return new String(json.writeValueAsBytes(NODE, JsonNode.createObjectNode(fields)), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Change> read(String text) {
    try {
      var changes = new LinkedHashMap<String, Change>();
      for (var field : json.readValue(text, NODE).entries()) {
        var values = field.getValue();
        changes.put(field.getKey(), new Change(text(values.get(0)), text(values.get(1))));
      }
      return changes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode node(@Nullable String value) {
    return value == null ? JsonNode.nullNode() : JsonNode.createStringNode(value);
  }

  private static @Nullable String text(@Nullable JsonNode value) {
    return value == null || value.isNull() ? null : value.getStringValue();
  }
}
