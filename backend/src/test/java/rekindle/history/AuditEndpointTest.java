package rekindle.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class AuditEndpointTest {
  private static final String LOG = "/api/audit-log";

  @Test
  void sign_ins_refusals_and_sign_outs_are_in_it_with_where_they_came_from(World world) {
    var harbour = world.signsUp("Harbour");
    var email = "owner@" + harbour.domain();
    var other = world.browser();
    other.post("/api/session", Map.of("email", email, "password", "wrong-password")).expect(400);
    awaitRefusal(harbour.owner());
    other.post("/api/session", Map.of("email", email, "password", World.PASSWORD)).expect(204);
    other.delete("/api/session").expect(204);
    var items = harbour.owner().get(LOG + "?kind=SIGN_IN").expect(200).json().get("items");
    assertThat(acts(items)).containsExactly("SIGNED_OUT", "SIGNED_IN", "REFUSED", "SIGNED_IN");
    assertThat(items.get(2).has("by")).isFalse();
    assertThat(items.get(2).at("/what/name").asText()).isEqualTo("Olga Owner");
    assertThat(items).allMatch(each -> each.get("address").asText().startsWith("10."));
  }

  @Test
  void roles_and_invitations_are_in_it(World world) {
    var harbour = world.signsUp("Harbour");
    var ben = harbour.recruiter("Ben Ortiz").memberId();
    harbour.owner().put("/api/members/" + ben, manager(), 1).expect(200);
    var items = harbour.owner().get(LOG + "?kind=MEMBER").expect(200).json().get("items");
    assertThat(acts(items)).containsExactly("CHANGED", "JOINED", "INVITED", "ADDED");
    assertThat(items.get(0).at("/changes/0/field").asText()).isEqualTo("role");
    assertThat(items.get(1).at("/by/name").asText()).isEqualTo("Ben Ortiz");
    var bens = harbour.owner().get(LOG + "?memberId=" + ben).expect(200).json().get("items");
    assertThat(acts(bens)).containsExactlyInAnyOrder("SIGNED_IN", "JOINED");
  }

  @Test
  void days_are_the_agencys(World world) {
    var harbour = world.signsUp("Harbour");
    world.clock().advance(Duration.ofDays(2));
    var client = Map.of("name", "Halyard");
    harbour.owner().post("/api/clients", client).expect(201);
    var today = LOG + "?from=2026-09-16&until=2026-09-16";
    assertThat(acts(harbour.owner().get(today).expect(200).json().get("items")))
        .containsExactly("ADDED");
    var before = LOG + "?until=2026-09-15";
    assertThat(acts(harbour.owner().get(before).expect(200).json().get("items")))
        .containsExactlyInAnyOrder("SIGNED_IN", "ADDED");
  }

  @Test
  void only_owners_read_it(World world) {
    var harbour = world.signsUp("Harbour");
    for (var role : List.of("MANAGER", "RECRUITER")) {
      var browser = harbour.joins("Mia " + role, role, false);
      browser.get(LOG).expect(403);
      browser.get(LOG + "/verification").expect(403);
    }
  }

  @Test
  void it_can_be_checked(World world) {
    var owner = world.signsUp("Harbour").owner();
    var found = owner.get(LOG + "/verification").expect(200).json();
    assertThat(found.has("fault")).isFalse();
    assertThat(found.get("entries").asInt() + found.get("waiting").asInt()).isEqualTo(2);
    owner.get(LOG + "/verification?seal=1").expect(400);
    var wrong = LOG + "/verification?seal=1&hash=" + "0".repeat(64);
    assertThat(owner.get(wrong).expect(200).text("/fault/kind")).isEqualTo("END_MISSING");
  }

  @Test
  void it_can_be_taken_along_and_says_so(World world) {
    var harbour = world.signsUp("Harbour");
    harbour.owner().post("/api/clients", Map.of("name", "=Halyard")).expect(201);
    var file = harbour.owner().post(LOG + "/file?kind=CLIENT,EXPORT", null).expect(200).body();
    assertThat(file).startsWith("\uFEFFId,When,Who,Did,Kind,").contains("Olga Owner,added,client");
    assertThat(file).contains(",'=Halyard,").contains("Olga Owner,exported,export");
  }

  private static Map<String, Object> manager() {
    return Map.of("role", "MANAGER", "ownClientsOnly", false);
  }

  /** It is noted beside the request. */
  private static void awaitRefusal(Browser owner) {
    var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (System.nanoTime() < deadline
        && !acts(owner.get(LOG + "?kind=SIGN_IN").expect(200).json().get("items"))
            .contains("REFUSED")) {
      Thread.onSpinWait();
    }
  }

  private static List<String> acts(JsonNode items) {
    var acts = new ArrayList<String>();
    items.forEach(each -> acts.add(each.get("act").asText()));
    return acts;
  }
}
