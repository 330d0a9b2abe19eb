package rekindle.isolation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API.
 *
 * @param path with its parameters in braces
 * @param contentType of the body; null when it takes none
 */
record Operation(
    String id,
    String method,
    String path,
    List<Parameter> parameters,
    @Nullable String contentType,
    @Nullable Schema body) {

  /**
   * @param in path, query or header
   */
  record Parameter(String name, String in, boolean required, Schema schema) {}

  boolean reads() {
    return method.equals("GET");
  }

  boolean needsVersion() {
    return parameters.stream().anyMatch(each -> each.name().equalsIgnoreCase("If-Match"));
  }

  List<Parameter> in(String place) {
    return parameters.stream().filter(each -> each.in().equals(place)).toList();
  }
}
