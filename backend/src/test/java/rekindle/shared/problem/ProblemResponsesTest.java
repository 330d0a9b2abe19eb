package rekindle.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rekindle.support.Answer;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class ProblemResponsesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'name':'A','stage':'NOPE'} | stage | Use one of PROSPECT",
        "{'name':'A','ownerId':'nobody'} | ownerId | Give an id",
        "{'name':'A','tags':'x'} | tags | Give text",
        "{'name':'A','since':'2020-13-01'} | since | Give a date such as",
        "{'name':'A','offLimits':{}} | offLimits | Give true or false",
        "{'name':{}} | name | Give text",
        "[] | details | Give an object with named fields"
      })
  void a_value_that_cannot_be_read_is_named_with_what_is_expected(
      String body, String field, String remedy, World world) {
    Answer answer = world.signsUp("Harbour").owner().post("/api/clients", body.replace('\'', '"'));
    answer.expect(400);
    assertThat(answer.text("/errors/0/field")).isEqualTo(field);
    assertThat(answer.text("/errors/0/message")).startsWith(remedy);
  }

  @Test
  void a_value_deep_inside_is_named_by_its_path(World world) {
    Answer answer =
        world.browser().post("/api/agencies", Map.of("agency", Map.of("name", Map.of())));
    assertThat(answer.expect(400).text("/errors/0/field")).isEqualTo("agency.name");
  }

  @Test
  void a_query_names_its_choices(World world) {
    Answer answer = world.signsUp("Harbour").owner().get("/api/quiet?state=SULKING").expect(400);
    assertThat(answer.text("/errors/0/field")).isEqualTo("state");
    assertThat(answer.text("/errors/0/message")).startsWith("Use one of").contains("DRIFTING");
  }

  @Test
  void what_is_no_json_is_called_so(World world) {
    Answer answer = world.browser().post("/api/agencies", "{\"agency\":");
    assertThat(answer.expect(400).text("/detail"))
        .isEqualTo("The request is not well-formed JSON.");
  }

  @Test
  void other_refusals_of_the_server_have_the_same_form(World world) {
    var owner = world.signsUp("Harbour").owner();
    isProblem(owner.send("PATCH", "/api/clients", Map.of(), Map.of()), 405);
    isProblem(
        owner.send(
            "POST",
            "/api/clients",
            BodyPublishers.ofString("x"),
            Map.of("Content-Type", "text/plain"),
            Map.of()),
        415);
    isProblem(owner.post("/api/clients", "{\"name\":\"" + "x".repeat(5 << 20) + "\"}"), 413);
    isProblem(owner.get("/api/nowhere"), 404);
  }

  private static void isProblem(Answer answer, int status) {
    answer.expect(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text("/detail")).isNotEmpty();
  }
}
