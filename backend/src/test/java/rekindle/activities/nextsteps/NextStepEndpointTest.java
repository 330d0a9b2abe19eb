package rekindle.activities.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class NextStepEndpointTest {

  @Test
  void a_step_is_planned_moved_handed_over_and_done(World world) {
    var harbour = world.signsUp("Harbour");
    var ana = harbour.owner();
    var ben = harbour.recruiter("Ben Ortiz");
    var client = client(ana);
    var step = plan(ana, client, "Send the agreement", "tomorrow").expect(201);
    assertThat(step.text("/dueOn")).isEqualTo("2026-09-15");
    var path = "/api/next-steps/" + step.text("/id");
    var moved = ben.put(path, change("Send it", "next week", ben.memberId(), false), 0).expect(200);
    assertThat(moved.text("/dueOn")).isEqualTo("2026-09-21");
    assertThat(moved.text("/owner")).isEqualTo("Ben Ortiz");
    var done = ben.put(path, change("Send it", "2026-09-21", ben.memberId(), true), 1).expect(200);
    assertThat(done.text("/doneAt")).isEqualTo("2026-09-14T13:00:00Z");
    assertThat(items(ana, client, "")).isEmpty();
    assertThat(items(ana, client, "?done=true")).hasSize(1);
  }

  @Test
  void an_overdue_step_can_be_done_without_being_moved(World world) {
    var ana = world.signsUp("Harbour").owner();
    var step = plan(ana, client(ana), "Call", "tomorrow").expect(201);
    world.clock().advance(Duration.ofDays(5));
    var path = "/api/next-steps/" + step.text("/id");
    ana.put(path, change("Call", "2026-09-16", ana.memberId(), true), 0).expect(400);
    ana.put(path, change("Call", "2026-09-15", ana.memberId(), true), 0).expect(200);
  }

  @Test
  void two_who_change_a_step_at_once_cannot_overwrite_each_other(World world) {
    var ana = world.signsUp("Harbour").owner();
    var path =
        "/api/next-steps/" + plan(ana, client(ana), "Call", "tomorrow").expect(201).text("/id");
    ana.put(path, change("Call Dana", "tomorrow", ana.memberId(), false), 0).expect(200);
    var refusal =
        ana.put(path, change("Call Frank", "tomorrow", ana.memberId(), false), 0).expect(412);
    assertThat(refusal.text("/changes/0/field")).isEqualTo("text");
    assertThat(refusal.text("/changes/0/value")).isEqualTo("Call Dana");
  }

  @Test
  void steps_are_listed_by_the_day_they_are_due_one_page_after_the_other(World world) {
    var ana = world.signsUp("Harbour").owner();
    var client = client(ana);
    for (var due : List.of("Friday", "tomorrow", "Thursday", "Friday", "tomorrow")) {
      plan(ana, client, due, due).expect(201);
    }
    var seen = new ArrayList<String>();
    var after = "";
    do {
      var page = ana.get(path(client) + "?limit=2" + after).expect(200).json();
      page.get("items").forEach(item -> seen.add(item.get("text").asText()));
      after = page.has("next") ? "&after=" + page.get("next").asText() : "";
    } while (!after.isEmpty());
    assertThat(seen).containsExactly("tomorrow", "tomorrow", "Thursday", "Friday", "Friday");
  }

  @Test
  void what_belongs_to_another_agency_does_not_exist(World world) {
    var rival = world.signsUp("Rival").owner();
    var theirClient = client(rival);
    var theirs = plan(rival, theirClient, "Call", "tomorrow").expect(201).text("/id");
    var ana = world.signsUp("Harbour").owner();
    var own = client(ana);
    var nobody = UUID.randomUUID();
    assertThat(ana.get(path(theirClient)).expect(404).body())
        .isEqualTo(ana.get(path(nobody)).expect(404).body());
    assertThat(plan(ana, theirClient, "Call", "tomorrow").expect(404).body())
        .isEqualTo(plan(ana, nobody, "Call", "tomorrow").expect(404).body());
    var change = change("Call", "tomorrow", ana.memberId(), false);
    assertThat(ana.put("/api/next-steps/" + theirs, change, 0).expect(404).body())
        .isEqualTo(ana.put("/api/next-steps/" + nobody, change, 0).expect(404).body());
    var activity = log(rival, theirClient);
    for (var named : List.of(Map.of("ownerId", rival.memberId()), Map.of("activityId", activity))) {
      var request = new HashMap<String, Object>(named);
      request.putAll(Map.of("clientId", own, "text", "Call", "due", "tomorrow"));
      ana.post("/api/next-steps", request).expect(400);
    }
  }

  private static String log(Browser browser, UUID client) {
    return browser
        .post("/api/activities", Map.of("clientId", client, "kind", "NOTE"))
        .expect(201)
        .text("/activity/id");
  }

  private static UUID client(Browser browser) {
    var made = browser.post("/api/clients", Map.of("name", "Halyard Plastics")).expect(201);
    return UUID.fromString(made.text("/id"));
  }

  private static Answer plan(Browser browser, UUID client, String text, String due) {
    return browser.post("/api/next-steps", Map.of("clientId", client, "text", text, "due", due));
  }

  private static Map<String, Object> change(String text, String due, UUID owner, boolean done) {
    return Map.of("text", text, "due", due, "ownerId", owner, "done", done);
  }

  private static String path(UUID client) {
    return "/api/clients/" + client + "/next-steps";
  }

  private static JsonNode items(Browser browser, UUID client, String query) {
    return browser.get(path(client) + query).expect(200).json().get("items");
  }
}
