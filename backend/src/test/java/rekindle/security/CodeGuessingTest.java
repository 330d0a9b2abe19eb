package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;
import static rekindle.security.SecondFactorTest.password;
import static rekindle.security.SecondFactorTest.setUp;
import static rekindle.security.SecondFactorTest.step;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.security.factors.Telephone;
import rekindle.support.Browser;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class CodeGuessingTest {

  @Test
  void five_codes_may_be_tried_then_the_password_is_asked_for_again(World world) {
    var harbour = world.signsUp("Harbour");
    var telephone = setUp(harbour);
    world.clock().advance(Duration.ofMinutes(1));
    var browser = world.browser();
    password(browser, harbour).expect(202);
    for (int i = 0; i < 5; i++) {
      assertThat(step(browser, telephone.wrongCode()).expect(409).text("/type"))
          .endsWith("/wrong-code");
    }
    assertThat(step(browser, telephone.code()).expect(409).text("/type"))
        .endsWith("/second-step-ended");
    password(browser, harbour).expect(202);
    step(browser, telephone.code()).expect(204);
  }

  @Test
  void who_guesses_elsewhere_is_stopped_and_keeps_nobody_out_of_their_own_browser(World world) {
    var harbour = world.signsUp("Harbour");
    var codes = new String[1];
    var telephone = setUp(harbour, codes);
    world.clock().advance(Duration.ofMinutes(1));
    guessTenTimes(world, harbour, telephone);
    var thief = world.browser();
    password(thief, harbour).expect(202);
    assertThat(step(thief, telephone.code()).expect(429).text("/detail")).contains("an hour");
    var warned = Postbox.awaits("owner@" + harbour.domain(), 2).getLast();
    assertThat(Postbox.text(warned)).contains("many wrong codes");
    password(harbour.owner(), harbour).expect(202);
    step(harbour.owner(), telephone.code()).expect(204);
    step(thief, codes[0]).expect(204);
  }

  @Test
  void after_an_hour_codes_are_looked_at_again_and_after_thirty_the_day_is_over(World world) {
    var harbour = world.signsUp("Harbour");
    var telephone = setUp(harbour);
    for (int hour = 0; hour < 3; hour++) {
      world.clock().advance(Duration.ofMinutes(61));
      guessTenTimes(world, harbour, telephone);
    }
    world.clock().advance(Duration.ofMinutes(61));
    var browser = world.browser();
    password(browser, harbour).expect(202);
    step(browser, telephone.code()).expect(429);
    world.clock().advance(Duration.ofDays(1));
    password(browser, harbour).expect(202);
    step(browser, telephone.code()).expect(204);
  }

  @Test
  void of_many_who_bring_one_code_at_once_one_is_let_in(World world) throws Exception {
    var harbour = world.signsUp("Harbour");
    var telephone = setUp(harbour);
    world.clock().advance(Duration.ofMinutes(1));
    var code = telephone.code();
    List<Callable<Integer>> tries = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      var browser = world.browser();
      password(browser, harbour).expect(202);
      tries.add(() -> step(browser, code).status());
    }
    assertThat(atOnce(tries)).containsOnlyOnce(204).contains(409).hasSize(6);
  }

  @Test
  void of_many_wrong_codes_at_once_no_more_are_looked_at_than_one_after_the_other(World world)
      throws Exception {
    var harbour = world.signsUp("Harbour");
    var telephone = setUp(harbour);
    world.clock().advance(Duration.ofMinutes(1));
    List<Callable<Integer>> tries = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      var browser = world.browser();
      password(browser, harbour).expect(202);
      tries.add(() -> step(browser, telephone.wrongCode()).status());
    }
    assertThat(atOnce(tries).stream().filter(status -> status == 409)).hasSize(10);
  }

  private static List<Integer> atOnce(List<Callable<Integer>> tries) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Integer>();
      for (var each : threads.invokeAll(tries)) {
        answers.add(each.get());
      }
      return answers;
    }
  }

  private static void guessTenTimes(World world, TestAgency agency, Telephone telephone) {
    Browser stranger = world.browser();
    for (int i = 0; i < 10; i++) {
      if (i % 5 == 0) {
        stranger = world.browser();
        password(stranger, agency).expect(202);
      }
      step(stranger, telephone.wrongCode()).expect(409);
    }
  }
}
