package rekindle.radar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;
import rekindle.support.World;

/** What the list says once somebody has done what it asked for. */
@ExtendWith(RunningServer.class)
class FollowUpEndpointTest {

  @Test
  void a_voicemail_is_said_given_time_and_followed_by_another_channel(World world) {
    var harbour = QuietEndpointTest.harbour(world);
    var owner = harbour.owner();
    var desk = Desk.at(harbour, owner, "Halyard Plastics");
    UUID dana = desk.meets("Dana", "Novák");
    desk.talk(0, 56, 7, dana);
    var other = Desk.at(harbour, owner, "Kestrel Robotics");
    other.talk(0, 63, 7, other.meets("Frank", "Moreau"));
    world.clock().set(Desk.day(115));
    JsonNode before = owner.get("/api/quiet").json().at("/items/0");
    assertThat(before.at("/client").asText()).isEqualTo("Halyard Plastics");
    assertThat(before.at("/next/label").asText()).isEqualTo("Call Dana");

    owner
        .post("/api/activities", Desk.body("clientId", desk.client(), "kind", "VOICEMAIL"))
        .expect(201);
    JsonNode items = owner.get("/api/quiet").json().get("items");
    assertThat(items.at("/0/client").asText()).isEqualTo("Kestrel Robotics");
    JsonNode after = items.get(1);
    assertThat(after.at("/state").asText()).isEqualTo("QUIET");
    assertThat(after.at("/sentence").asText())
        .startsWith(before.at("/sentence").asText().substring(0, 50))
        .endsWith("We left Dana a voicemail today; give it until Friday.");
    assertThat(after.has("next")).isFalse();

    world.clock().set(Desk.day(116));
    JsonNode later = owner.get("/api/quiet").json().at("/items/0");
    assertThat(later.at("/client").asText()).isEqualTo("Halyard Plastics");
    assertThat(later.at("/next/kind").asText()).isEqualTo("WRITE");
    assertThat(later.at("/next/label").asText()).isEqualTo("Write to Dana");
  }

  @Test
  void whoever_left_has_not_left_again_when_their_number_is_corrected(World world) {
    var harbour = QuietEndpointTest.harbour(world);
    var owner = harbour.owner();
    var desk = Desk.at(harbour, owner, "Halyard Plastics");
    UUID dana = desk.meets("Dana", "Novák");
    desk.talk(0, 14, 7, dana);
    world.clock().set(Desk.day(15));
    var gone = Desk.body("givenName", "Dana", "familyName", "Novák", "hasLeft", true);
    owner.put("/api/contacts/" + dana, gone, 0).expect(200);
    world.clock().set(Desk.day(20));
    var since = owner.get(desk.path("/silence")).text("/stateSince");
    assertThat(since).startsWith("2026-09-29");
    gone.put("title", "HR Manager");
    owner.put("/api/contacts/" + dana, gone, 1).expect(200);
    assertThat(owner.get(desk.path("/silence")).text("/stateSince")).isEqualTo(since);
  }

  @Test
  void whoever_has_no_value_comes_last_in_either_order(World world) {
    var harbour = QuietEndpointTest.harbour(world);
    var owner = harbour.owner();
    var heard = Desk.at(harbour, owner, "1st Heard");
    heard.talk(0, 63, 7, null);
    var never = Desk.at(harbour, owner, "Never Heard");
    never.we_ask(0, null);
    world.clock().set(Desk.day(110));
    for (String order : new String[] {"ASC", "DESC"}) {
      var list = "/api/quiet?state=QUIET&state=DORMANT&sort=SILENCE&order=" + order;
      assertThat(owner.get(list).expect(200).text("/items/1/client")).isEqualTo("Never Heard");
      var first = owner.get(list + "&limit=1").expect(200);
      assertThat(first.text("/items/0/client")).isEqualTo("1st Heard");
      var next = owner.get(list + "&limit=1&after=" + first.text("/next")).expect(200);
      assertThat(next.text("/items/0/client")).isEqualTo("Never Heard");
    }
  }
}
