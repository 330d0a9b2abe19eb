package rekindle.activities.log;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rekindle.support.Browser;
import rekindle.support.Halyard;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class QuickLogEndpointTest {

  @Test
  void a_voicemail_needs_nothing_but_its_client(World world) {
    var ana = world.signsUp("Harbour").owner();
    var halyard = Halyard.madeBy(ana);
    halyard.log("EMAIL", "contactId", halyard.dana(), "text", "Could you sign the agreement?");
    var logged = halyard.log("VOICEMAIL");
    assertThat(logged.text("/activity/contact")).isEqualTo("Dana Whitfield");
    assertThat(logged.text("/activity/member")).isEqualTo("Olga Owner");
    assertThat(logged.text("/activity/direction")).isEqualTo("OUTBOUND");
    assertThat(logged.text("/activity/intent")).isEqualTo("FOLLOW_UP_AGREEMENT");
    assertThat(logged.text("/activity/expectsAnswer")).isEqualTo("true");
    assertThat(logged.text("/activity/signOfLife")).isEqualTo("false");
    assertThat(logged.text("/activity/occurredAt")).isEqualTo("2026-09-14T13:00:00Z");
    assertThat(logged.json().get("inferred").toString())
        .isEqualTo("[\"CONTACT\",\"DIRECTION\",\"INTENT\",\"EXPECTS_ANSWER\"]");
  }

  @Test
  void a_draft_shows_what_would_be_logged_and_stores_nothing(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var draft =
        halyard
            .browser()
            .post(
                "/api/activity-drafts",
                halyard.request(
                    "CALL",
                    "when",
                    "last Friday 4 pm",
                    "text",
                    "Spoke to Frank, call back next week",
                    "nextStep",
                    Map.of("text", "Call Frank", "due", "in 3 days")))
            .expect(200);
    assertThat(draft.text("/contact")).isEqualTo("Frank Osei");
    assertThat(draft.text("/outcome")).isEqualTo("ANSWERED");
    assertThat(draft.text("/occurredAt")).isEqualTo("2026-09-11T14:00:00Z");
    assertThat(draft.text("/promisedFor")).isEqualTo("2026-09-14");
    assertThat(draft.text("/nextStepDue")).isEqualTo("2026-09-17");
    assertThat(halyard.entries()).isZero();
  }

  @Test
  void words_of_time_mean_what_they_mean_where_the_reader_is(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var there = halyard.log("CALL", "when", "yesterday 4 pm", "timeZone", "America/Chicago");
    assertThat(there.text("/activity/occurredAt")).isEqualTo("2026-09-13T21:00:00Z");
  }

  @ParameterizedTest(name = "{0} = {1} is refused at {2}")
  @CsvSource({
    "when, whenever, when, Say it like",
    "when, tomorrow 9 am, when, Say it like",
    "when, 23:59, when, still to come",
    "timeZone, Mars/Olympus, timeZone, Choose a time zone",
    "promisedFor, some day, promisedFor, Say it like",
    "outcome, HELD, outcome, Choose an outcome",
    "milestone, AGREEMENT_SENT, milestone, Only a milestone"
  })
  void what_cannot_be_read_is_named_with_its_remedy(
      String name, String value, String field, String remedy, World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var refusal =
        halyard.browser().post("/api/activities", halyard.request("CALL", name, value)).expect(400);
    assertThat(refusal.text("/errors/0/field")).isEqualTo(field);
    assertThat(refusal.text("/errors/0/message")).contains(remedy);
    assertThat(halyard.entries()).isZero();
  }

  @Test
  void a_milestone_says_which_and_a_long_text_is_bounded(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var ana = halyard.browser();
    var which = ana.post("/api/activities", halyard.request("MILESTONE")).expect(400);
    assertThat(which.text("/errors/0/field")).isEqualTo("milestone");
    var tooLong = halyard.request("NOTE", "text", "x".repeat(10_001));
    assertThat(ana.post("/api/activities", tooLong).expect(400).text("/errors/0/field"))
        .isEqualTo("text");
    halyard.log("NOTE", "text", "ü".repeat(10_000));
    halyard.log("MILESTONE", "milestone", "FEE_AGREED_VERBALLY");
  }

  @Test
  void the_next_step_is_set_while_logging_and_goes_with_an_undo(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var logged = halyard.log("CALL", "nextStep", Map.of("text", "Call again", "due", "Thursday"));
    assertThat(logged.text("/nextStep/dueOn")).isEqualTo("2026-09-17");
    assertThat(logged.text("/nextStep/owner")).isEqualTo("Olga Owner");
    var steps = "/api/clients/" + halyard.id() + "/next-steps";
    var ana = halyard.browser();
    assertThat(ana.get(steps).json().get("items")).hasSize(1);
    var path = "/api/activities/" + logged.text("/activity/id");
    ana.delete(path).expect(204);
    assertThat(ana.get(steps).json().get("items")).isEmpty();
    ana.post(path + "/restoration", null).expect(200);
    assertThat(ana.get(steps).json().get("items")).hasSize(1);
  }

  @Test
  void the_same_request_sent_again_is_not_logged_again(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var request = halyard.request("VOICEMAIL", "nextStep", Map.of("text", "Mail", "due", "Friday"));
    var key = UUID.randomUUID().toString();
    var first = send(halyard.browser(), request, key);
    var again = send(halyard.browser(), request, key);
    assertThat(again).isEqualTo(first);
    assertThat(halyard.entries()).isEqualTo(1);
    send(halyard.browser(), request, "another-key");
    assertThat(halyard.entries()).isEqualTo(2);
    world.clock().advance(Duration.ofHours(25));
    send(halyard.browser(), request, key);
    assertThat(halyard.entries()).isEqualTo(3);
    halyard
        .browser()
        .send("POST", "/api/activities", request, Map.of("Idempotency-Key", "k".repeat(65)))
        .expect(400);
  }

  @Test
  void of_two_requests_with_one_key_at_once_one_is_logged(World world) throws Exception {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var request = halyard.request("VOICEMAIL");
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int round = 0; round < 5; round++) {
        var key = "round-" + round;
        var answers = threads.invokeAll(nCopies(4, () -> send(halyard.browser(), request, key)));
        var first = answers.getFirst().get();
        for (var answer : answers) {
          assertThat(answer.get()).isEqualTo(first);
        }
      }
    }
    assertThat(halyard.entries()).isEqualTo(5);
  }

  @Test
  void clients_contacts_and_people_of_another_agency_cannot_be_named(World world) {
    var theirs = Halyard.madeBy(world.signsUp("Rival").owner());
    var ours = Halyard.madeBy(world.signsUp("Harbour").owner());
    var ana = ours.browser();
    var nobody = UUID.randomUUID();
    assertSame(ana, theirs.request("CALL"), request(nobody), 404);
    assertSame(
        ana,
        ours.request("CALL", "contactId", theirs.dana()),
        ours.request("CALL", "contactId", nobody),
        400);
    var rival = theirs.browser().memberId();
    assertSame(
        ana,
        ours.request("CALL", "memberId", rival),
        ours.request("CALL", "memberId", nobody),
        400);
    assertSame(
        ana,
        ours.request("CALL", "nextStep", stepOf(rival)),
        ours.request("CALL", "nextStep", stepOf(nobody)),
        400);
    assertThat(ours.entries()).isZero();
    assertThat(theirs.entries()).isZero();
  }

  private static void assertSame(Browser ana, Object foreign, Object random, int status) {
    for (var path : new String[] {"/api/activities", "/api/activity-drafts"}) {
      assertThat(ana.post(path, foreign).expect(status).body())
          .isEqualTo(ana.post(path, random).expect(status).body());
    }
  }

  private static Map<String, Object> request(UUID client) {
    return Map.of("clientId", client, "kind", "CALL");
  }

  private static Map<String, Object> stepOf(UUID owner) {
    return Map.of("text", "Call", "due", "Friday", "ownerId", owner);
  }

  private static String send(Browser browser, Object request, String key) {
    return browser
        .send("POST", "/api/activities", request, Map.of("Idempotency-Key", key))
        .expect(201)
        .body();
  }
}
