package rekindle.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.RunningServer;
import rekindle.support.World;

/** Whatever can be sent has an end, in the description of the API and in what it answers. */
@ExtendWith(RunningServer.class)
class InputLimitsTest {
  private static final int DEEPEST = 6;

  /** Read into ids, days, times and addresses of files, which have a length of their own. */
  private static final Set<String> SHORT_BY_FORM =
      Set.of("uuid", "date", "date-time", "partial-time", "binary");

  /**
   * A value that can be sent.
   *
   * @param name with dots between the names it lies under
   */
  private record Input(Operation operation, String place, String name, Schema schema) {
    boolean isText() {
      return schema.type().equals("string")
          && schema.choices().isEmpty()
          && !SHORT_BY_FORM.contains(schema.format());
    }

    boolean isBounded() {
      return switch (schema.type()) {
        case "string" -> !isText() || has("maxLength");
        case "array" -> has("maxItems");
        case "integer", "number" -> has("minimum") && has("maximum");
        default -> true;
      };
    }

    private boolean has(String limit) {
      return schema.node().get(limit) instanceof Number;
    }

    @Override
    public String toString() {
      return operation.id() + " " + place + " " + name;
    }
  }

  @Test
  void every_input_has_a_limit() {
    assertThat(inputs()).hasSizeGreaterThan(100).allMatch(Input::isBounded, "has a limit");
  }

  @Test
  void a_text_that_is_too_long_is_refused_by_its_name(World world) {
    var harbour = world.signsUp("Harbourlimits");
    var own = new Belongings(null);
    own.put("members", harbour.owner().memberId().toString());
    var email = "owner@" + harbour.domain();
    var values = new Values("Harbourlimits", email, own, world.clock());
    var owner = new Actor("OWNER", harbour.owner(), email, own, values);
    var wrong = new ArrayList<String>();
    for (var input : inputs()) {
      if (input.isText() && !input.place().equals("path")) {
        var text = "x".repeat(input.schema().number("maxLength", 0) + 1);
        var slot = new Slot(input.place(), input.name(), "");
        var answer = owner.call(input.operation(), Set.of(), slot, text);
        if (!names(answer, input)) {
          wrong.add(input + ": " + answer.status() + " " + cut(answer.body()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_body_that_is_too_large_is_refused(World world) {
    var owner = world.signsUp("Harbour").owner();
    var large = Map.of("name", "x".repeat(5_000_000));
    owner.post("/api/clients", large).expect(413);
  }

  private static boolean names(Answer answer, Input input) {
    var last = input.name().substring(input.name().lastIndexOf('.') + 1);
    if (answer.status() != 400 && answer.status() != 422) {
      return false;
    }
    return answer.json().path("errors").findValuesAsText("field").stream()
        .anyMatch(field -> field.contains(last));
  }

  private static List<Input> inputs() {
    var all = new ArrayList<Input>();
    for (var operation : ApiDescription.operations()) {
      operation.parameters().stream()
          // A version is a number and a key is checked by its letters, whatever the header says.
          .filter(each -> !each.in().equals("header"))
          .forEach(each -> add(operation, each.in(), each.name(), each.schema(), 0, all));
      if (operation.body() != null) {
        fields(operation, "", operation.body(), 0, all);
      }
    }
    return all;
  }

  private static void fields(
      Operation operation, String under, Schema schema, int depth, List<Input> all) {
    schema
        .properties()
        .forEach(
            (name, field) -> {
              var path = under.isEmpty() ? name : under + "." + name;
              add(operation, "body", path, field, depth, all);
            });
  }

  private static void add(
      Operation operation, String place, String name, Schema schema, int depth, List<Input> all) {
    if (depth > DEEPEST) {
      return;
    }
    all.add(new Input(operation, place, name, schema));
    if (schema.type().equals("array")) {
      add(operation, place, name, schema.items(), depth + 1, all);
    }
    fields(operation, name, schema, depth + 1, all);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(120, text.length()));
  }
}
