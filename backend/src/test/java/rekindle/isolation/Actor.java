package rekindle.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.World;

/**
 * Somebody who calls operations.
 *
 * @param email with which they sign in again when an operation signed them out; null for nobody
 */
record Actor(
    String role, Browser browser, @Nullable String email, Belongings belongings, Values values) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Calls an operation with everything of one's own. */
  Answer call(Operation operation, Set<String> omitted) {
    return call(operation, omitted, null, "");
  }

  /** Calls an operation with a value that is put into one slot. */
  Answer call(Operation operation, Set<String> omitted, @Nullable Slot slot, String value) {
    var path = path(operation, slot, value) + query(operation, slot, value);
    var headers = new HashMap<String, String>();
    if (operation.needsVersion()) {
      headers.put("If-Match", version(operation, path));
    }
    if (operation.contentType() != null) {
      headers.put("Content-Type", operation.contentType());
    }
    var body = body(operation, without(omitted, slot), slot, value);
    var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    var answer = browser.send(operation.method(), path, publisher, headers, Map.of());
    if (answer.headers().allValues("Set-Cookie").stream().anyMatch(it -> it.contains("REKINDLE"))) {
      signInAgain();
    }
    return answer;
  }

  private void signInAgain() {
    if (email == null) {
      browser.setCookie("REKINDLE", "", "/");
    } else {
      browser.post("/api/session", Map.of("email", email, "password", World.PASSWORD)).expect(204);
    }
  }

  private String path(Operation operation, @Nullable Slot slot, String value) {
    var path = operation.path();
    for (var parameter : operation.in("path")) {
      var given = is(slot, "path", parameter.name()) ? value : own(operation, parameter);
      path = path.replace("{" + parameter.name() + "}", encoded(given));
    }
    return path;
  }

  private String own(Operation operation, Operation.Parameter parameter) {
    if (parameter.schema().isUuid()) {
      return belongings
          .id(Kinds.ofPath(operation.path(), parameter.name()))
          .orElseGet(Slot::random);
    }
    return String.valueOf(values.value(parameter.name(), parameter.schema(), Set.of(), 0));
  }

  private String query(Operation operation, @Nullable Slot slot, String value) {
    var parts = new ArrayList<String>();
    for (var parameter : operation.in("query")) {
      if (is(slot, "query", parameter.name())) {
        parts.add(parameter.name() + "=" + encoded(value));
      } else if (parameter.required()) {
        var own = values.value(parameter.name(), parameter.schema(), Set.of(), 0);
        parts.add(parameter.name() + "=" + encoded(String.valueOf(own)));
      }
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** What the record says its version is: itself, what it is part of, its list, or it has said. */
  private String version(Operation operation, String path) {
    var itself = browser.get(path);
    if (itself.status() == 200 && !itself.header("ETag").isEmpty()) {
      return itself.header("ETag");
    }
    var cut = path.lastIndexOf('/');
    var above = browser.get(path.substring(0, cut));
    if (above.status() == 200 && !above.header("ETag").isEmpty()) {
      return above.header("ETag");
    }
    if (above.status() == 200) {
      for (var item : items(above.json())) {
        if (item.path("id").asText().equals(path.substring(cut + 1))) {
          return "\"" + item.path("version").asInt() + "\"";
        }
      }
    }
    return "\"" + belongings.version(path.substring(cut + 1)) + "\"";
  }

  private static List<JsonNode> items(JsonNode list) {
    var all = new ArrayList<JsonNode>();
    (list.isArray() ? list : list.path("items")).forEach(all::add);
    return all;
  }

  private @Nullable String body(
      Operation operation, Set<String> omitted, @Nullable Slot slot, String value) {
    var made = values.body(operation, omitted);
    if (made == null || made instanceof String) {
      return (String) made;
    }
    var tree = JSON.valueToTree(made);
    if (slot != null && slot.place().equals("body")) {
      put((JsonNode) tree, List.of(slot.name().split("\\.")), value);
    }
    return tree.toString();
  }

  /** Puts the value where the slot is, making on the way what the body left out. */
  private static void put(JsonNode node, List<String> names, String value) {
    if (node instanceof ArrayNode many) {
      put(many.isEmpty() ? many.addObject() : many.get(0), names, value);
    } else if (node instanceof ObjectNode object) {
      var name = names.getFirst();
      if (names.size() > 1) {
        var inner = object.get(name);
        put(inner == null ? object.putObject(name) : inner, names.subList(1, names.size()), value);
      } else if (name.endsWith("Ids") || object.path(name).isArray()) {
        object.putArray(name).add(value);
      } else {
        object.put(name, value);
      }
    }
  }

  private static Set<String> without(Set<String> omitted, @Nullable Slot slot) {
    var rest = new HashSet<>(omitted);
    if (slot != null) {
      rest.removeAll(List.of(slot.name().split("\\.")));
    }
    return rest;
  }

  private static boolean is(@Nullable Slot slot, String place, String name) {
    return slot != null && slot.place().equals(place) && slot.name().equals(name);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
