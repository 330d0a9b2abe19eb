package rekindle.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

/** Every operation, asked by a member who lacks the second factor that their agency asks for. */
@ExtendWith(RunningServer.class)
class SetUpFirstTest {
  /** What it takes to see who one is, to set one up, and to go elsewhere. */
  private static final Set<String> OPEN =
      Set.of(
          "getSession",
          "refreshSession",
          "listMemberships",
          "switchAgency",
          "getSecondFactor",
          "offerSecondFactor",
          "confirmSecondFactor",
          "renewRecoveryCodes",
          "removeSecondFactor");

  @Test
  void nothing_of_the_agency_is_open_to_them_but_setting_it_up_and_leaving(World world)
      throws InterruptedException {
    var harbour = world.signsUp("Harbour");
    harbour.owner().put("/api/agency/second-factor", Map.of("from", "2026-09-14")).expect(204);
    Thread.sleep(Duration.ofMillis(3200));
    var stranger = world.browser();
    var closed =
        operations().stream()
            .filter(each -> call(each, stranger).status() == 401)
            .filter(each -> isRefused(call(each, harbour.owner())))
            .map(Operation::id)
            .toList();
    var needSignIn =
        operations().stream()
            .filter(each -> call(each, stranger).status() == 401)
            .map(Operation::id)
            .toList();
    assertThat(closed).hasSizeGreaterThan(50);
    assertThat(needSignIn).containsAll(OPEN);
    assertThat(needSignIn.stream().filter(id -> !closed.contains(id)))
        .containsExactlyInAnyOrderElementsOf(OPEN);
  }

  private static boolean isRefused(Answer answer) {
    return answer.status() == 403
        && answer.text("/type").equals("/problems/second-factor-required");
  }

  private static List<Operation> operations() {
    return ApiDescription.operations();
  }

  private static Answer call(Operation operation, Browser browser) {
    var path = operation.path().replaceAll("\\{[^}]+}", Slot.random());
    return browser.send(operation.method(), path, null, Map.of("Content-Type", "application/json"));
  }
}
