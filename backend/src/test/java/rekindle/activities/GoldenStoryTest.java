package rekindle.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Halyard;
import rekindle.support.RunningServer;
import rekindle.support.TestClock;
import rekindle.support.World;

/** The story the product is built around, as a recruiter in a hurry would log it. */
@ExtendWith(RunningServer.class)
class GoldenStoryTest {

  @Test
  void a_recruiter_who_types_little_is_understood(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    assertIs(
        halyard.log("CALL", "text", "MPC call: spoke to Frank about the controls engineer"),
        "OUTBOUND ANSWERED MPC Frank Osei, sign of life");
    day(world, 2);
    assertIs(
        halyard.log("MILESTONE", "milestone", "INTRODUCED", "text", "Frank put me through to Dana"),
        "INBOUND - - Frank Osei, sign of life");
    day(world, 9);
    assertIs(
        halyard.log(
            "MILESTONE", "milestone", "FEE_AGREED_VERBALLY", "text", "Dana settled on 20 %"),
        "MUTUAL - - Dana Whitfield, sign of life");
    day(world, 10);
    assertIs(
        halyard.log("MILESTONE", "milestone", "JOB_DESCRIPTION_RECEIVED"),
        "INBOUND - - Dana Whitfield, sign of life");
    assertIs(
        halyard.log("MILESTONE", "milestone", "AGREEMENT_SENT"),
        "OUTBOUND - - Dana Whitfield, asks");
    day(world, 14);
    assertIs(halyard.log("MEETING", "text", "no-show"), "MUTUAL NO_SHOW_THEM - Dana Whitfield");
    assertIs(
        halyard.log("CALL", "outcome", "NO_ANSWER"),
        "OUTBOUND NO_ANSWER SCHEDULE Dana Whitfield, asks");
    day(world, 15);
    assertIs(halyard.log("EMAIL"), "OUTBOUND SENT SCHEDULE Dana Whitfield, asks");
    day(world, 21);
    assertIs(
        halyard.log("EMAIL", "text", "Just following up on the agreement"),
        "OUTBOUND SENT FOLLOW_UP_AGREEMENT Dana Whitfield, asks");
    day(world, 35);
    assertIs(halyard.log("VOICEMAIL"), "OUTBOUND - FOLLOW_UP_AGREEMENT Dana Whitfield, asks");
    day(world, 40);
    assertIs(
        halyard.log("EMAIL", "text", "Dana replied: the opening is frozen, call back in January"),
        "INBOUND REPLY - Dana Whitfield, sign of life, asks, 2027-01-01");
  }

  private static void day(World world, int day) {
    world.clock().set(TestClock.START.plus(Duration.ofDays(day)));
  }

  private static void assertIs(Answer logged, String expected) {
    var activity = logged.json().get("activity");
    var understood =
        "%s %s %s %s%s%s%s"
            .formatted(
                activity.path("direction").asText(),
                activity.path("outcome").asText("-"),
                activity.path("intent").asText("-"),
                activity.path("contact").asText(),
                activity.path("signOfLife").asBoolean() ? ", sign of life" : "",
                activity.path("expectsAnswer").asBoolean() ? ", asks" : "",
                activity.has("promisedFor") ? ", " + activity.path("promisedFor").asText() : "");
    assertThat(understood).isEqualTo(expected);
  }
}
