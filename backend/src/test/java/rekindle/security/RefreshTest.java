package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

/** A refresh token that comes twice: from a lost answer, from two windows, or from a thief. */
@ExtendWith(RunningServer.class)
class RefreshTest {
  private World world;
  private Browser owner;
  private String first;

  @BeforeEach
  void sign_in(World given) {
    world = given;
    owner = world.signsUp("Harbour").owner();
    first = held(owner);
  }

  @Test
  void a_lost_answer_signs_nobody_out() {
    refresh(owner).expect(204);
    var retry = holding(first);
    refresh(retry).expect(204);
    assertThat(held(retry)).isNotEqualTo(first).isNotEqualTo(held(owner));
    retry.get("/api/session").expect(200);
    refresh(retry).expect(204);
    retry.get("/api/session").expect(200);
  }

  @Test
  void two_windows_that_ask_at_once_are_both_answered() throws Exception {
    try (var pool = Executors.newFixedThreadPool(4)) {
      Callable<Integer> ask = () -> refresh(holding(first)).status();
      var answers = pool.invokeAll(List.of(ask, ask, ask, ask));
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(204);
      }
    }
    refresh(owner).expect(204);
    owner.get("/api/session").expect(200);
  }

  @Test
  void an_old_token_after_its_successor_was_used_signs_everybody_out() {
    refresh(owner).expect(204);
    refresh(owner).expect(204);
    refresh(holding(first)).expect(401);
    refresh(owner).expect(401);
    owner.get("/api/session").expect(401);
  }

  @Test
  void an_old_token_signs_everybody_out_once_no_answer_can_be_on_its_way() {
    refresh(owner).expect(204);
    world.clock().advance(RefreshTokens.LEEWAY.plus(Duration.ofSeconds(1)));
    refresh(holding(first)).expect(401);
    refresh(owner).expect(401);
  }

  @Test
  void of_two_successors_the_one_that_is_used_second_is_a_copy() {
    var thief = holding(first);
    refresh(thief).expect(204);
    refresh(owner).expect(204);
    refresh(owner).expect(204);
    refresh(thief).expect(401);
    refresh(owner).expect(401);
  }

  private Browser holding(String token) {
    var browser = world.browser();
    browser.setCookie("REKINDLE_REFRESH", token, "/api/session");
    return browser;
  }

  private static Answer refresh(Browser browser) {
    return browser.post("/api/session/refresh", null);
  }

  private static String held(Browser browser) {
    return browser.cookie("REKINDLE_REFRESH").orElseThrow();
  }
}
