package rekindle.activities.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.Halyard;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class CorrectionEndpointTest {

  @Test
  void a_correction_keeps_what_stood_there_who_changed_it_and_when(World world) {
    var harbour = world.signsUp("Harbour");
    var halyard = Halyard.madeBy(harbour.owner());
    var path = halyard.logged("CALL", "contactId", halyard.dana());
    world.clock().advance(Duration.ofHours(1));
    var ben = harbour.recruiter("Ben Ortiz");
    var corrected =
        ben.put(path, correction("ANSWERED", halyard.frank(), "She was away"), 0).expect(200);
    assertThat(corrected.header("ETag")).isEqualTo("\"1\"");
    assertThat(corrected.number("/revisions")).isEqualTo(1);
    assertThat(corrected.text("/contact")).isEqualTo("Frank Osei");
    assertThat(corrected.text("/signOfLife")).isEqualTo("true");
    var revisions = harbour.owner().get(path + "/revisions").expect(200);
    assertThat(revisions.text("/0/by")).isEqualTo("Ben Ortiz");
    assertThat(revisions.text("/0/at")).isEqualTo("2026-09-14T14:00:00Z");
    assertThat(revisions.text("/0/change")).isEqualTo("CORRECTED");
    var fields = revisions.json().at("/0/fields").toString();
    assertThat(fields)
        .contains(
            "{\"field\":\"contactId\",\"before\":\"Dana Whitfield\",\"after\":\"Frank Osei\"}")
        .contains("{\"field\":\"outcome\",\"after\":\"ANSWERED\"}")
        .contains("{\"field\":\"text\",\"after\":\"She was away\"}")
        .doesNotContain("\"kind\"");
  }

  @Test
  void two_who_correct_at_once_cannot_overwrite_each_other(World world) {
    var harbour = world.signsUp("Harbour");
    var halyard = Halyard.madeBy(harbour.owner());
    var path = halyard.logged("CALL", "contactId", halyard.dana());
    harbour.owner().put(path, correction("BUSY", halyard.dana(), "Busy"), 0).expect(200);
    var ben = harbour.recruiter("Ben Ortiz");
    var refusal = ben.put(path, correction("BUSY", halyard.frank(), "Busy"), 0).expect(412);
    assertThat(refusal.json().get("changes").toString())
        .isEqualTo("[{\"field\":\"contactId\",\"value\":\"Dana Whitfield\"}]");
    assertThat(refusal.text("/by")).isEqualTo("Olga Owner");
    ben.put(path, correction("BUSY", halyard.frank(), "Busy")).expect(428);
    assertThat(ben.get(path).text("/contact")).isEqualTo("Dana Whitfield");
  }

  @Test
  void a_correction_that_changes_nothing_leaves_no_trace(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var path = halyard.logged("CALL", "contactId", halyard.dana(), "outcome", "BUSY");
    var now = halyard.browser().get(path);
    var same = correction("BUSY", halyard.dana(), null);
    same.put("memberId", now.text("/memberId"));
    same.put("expectsAnswer", true);
    same.put("when", now.text("/occurredAt"));
    assertThat(halyard.browser().put(path, same, 0).expect(200).number("/revisions")).isZero();
  }

  @Test
  void what_was_taken_out_is_gone_from_the_timeline_and_can_be_put_back(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var ana = halyard.browser();
    var path = halyard.logged("VOICEMAIL", "contactId", halyard.dana());
    ana.delete(path).expect(204);
    ana.delete(path).expect(204);
    assertThat(halyard.entries()).isZero();
    assertThat(ana.get(path).expect(200).text("/removedAt")).isEqualTo("2026-09-14T13:00:00Z");
    var refusal = ana.put(path, correction("BUSY", halyard.dana(), null), 1).expect(409);
    assertThat(refusal.text("/type")).isEqualTo("/problems/taken-out");
    ana.post(path + "/restoration", null).expect(200);
    var back = ana.post(path + "/restoration", null).expect(200);
    assertThat(back.json().has("removedAt")).isFalse();
    assertThat(halyard.entries()).isEqualTo(1);
    var revisions = ana.get(path + "/revisions").expect(200).json();
    assertThat(revisions).hasSize(2);
    assertThat(revisions.at("/0/change").asText()).isEqualTo("RESTORED");
    assertThat(revisions.at("/1/change").asText()).isEqualTo("TAKEN_OUT");
  }

  @Test
  void an_activity_of_another_agency_or_of_a_hidden_client_does_not_exist(World world) {
    var theirs = Halyard.madeBy(world.signsUp("Rival").owner()).logged("CALL");
    var harbour = world.signsUp("Harbour");
    var hidden = Halyard.madeBy(harbour.owner()).logged("CALL");
    var nobody = "/api/activities/" + UUID.randomUUID();
    assertNotThere(harbour.owner(), theirs, nobody);
    assertNotThere(harbour.joins("Cem Aydin", "RECRUITER", true), hidden, nobody);
    harbour.owner().get(hidden).expect(200);
  }

  @Test
  void a_contact_of_another_agency_cannot_be_corrected_in(World world) {
    var theirs = Halyard.madeBy(world.signsUp("Rival").owner());
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var path = halyard.logged("CALL");
    var foreign = correction("BUSY", theirs.dana(), null);
    var refusal = halyard.browser().put(path, foreign, 0).expect(400);
    assertThat(refusal.text("/errors/0/field")).isEqualTo("contactId");
  }

  @Test
  void a_promised_day_that_is_over_stays_when_something_else_is_corrected(World world) {
    var halyard = Halyard.madeBy(world.signsUp("Harbour").owner());
    var path = halyard.logged("CALL", "outcome", "ANSWERED", "promisedFor", "2026-09-16");
    var promised = correction("ANSWERED", null, "He will look");
    promised.put("promisedFor", "2026-09-16");
    promised.put("when", "2026-09-14T13:00:00Z");
    world.clock().advance(Duration.ofDays(7));
    var later = new HashMap<>(promised);
    later.put("when", "2026-09-18T13:00:00Z");
    var owner = halyard.browser();
    assertThat(owner.put(path, later, 0).expect(200).text("/promisedFor")).isEqualTo("2026-09-16");
  }

  private static void assertNotThere(Browser browser, String path, String nobody) {
    var change = correction("BUSY", null, null);
    assertThat(browser.get(path).expect(404).body()).isEqualTo(browser.get(nobody).body());
    assertThat(browser.put(path, change, 0).expect(404).body())
        .isEqualTo(browser.put(nobody, change, 0).body());
    assertThat(browser.delete(path).expect(404).body()).isEqualTo(browser.delete(nobody).body());
    assertThat(browser.post(path + "/restoration", null).expect(404).body())
        .isEqualTo(browser.post(nobody + "/restoration", null).body());
    assertThat(browser.get(path + "/revisions").expect(404).body())
        .isEqualTo(browser.get(nobody + "/revisions").body());
  }

  private static Map<String, Object> correction(
      String outcome, @Nullable UUID contact, @Nullable String text) {
    var correction = new HashMap<String, Object>();
    correction.put("kind", "CALL");
    correction.put("direction", "OUTBOUND");
    correction.put("outcome", outcome);
    correction.put("when", "2026-09-14T13:00:00Z");
    if (contact != null) {
      correction.put("contactId", contact);
    }
    if (text != null) {
      correction.put("text", text);
    }
    return correction;
  }
}
