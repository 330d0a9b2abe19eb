package rekindle.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the program answered. */
public record Answer(String request, int status, HttpHeaders headers, String body) {

  public Answer expect(int expected) {
    assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
    return this;
  }

  public JsonNode json() {
    try {
      return Browser.JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(request + " answered no JSON: " + body, e);
    }
  }

  /** The text at a JSON pointer such as {@code /items/0/name}. */
  public String text(String pointer) {
    var node = json().at(pointer);
    assertThat(node.isMissingNode()).as("%s in %s", pointer, body).isFalse();
    return node.asText();
  }

  public int number(String pointer) {
    var node = json().at(pointer);
    assertThat(node.isNumber()).as("%s in %s", pointer, body).isTrue();
    return node.asInt();
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
