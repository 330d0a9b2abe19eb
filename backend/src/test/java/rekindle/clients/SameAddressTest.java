package rekindle.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.AtOnce;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class SameAddressTest {

  @Test
  void of_two_who_add_one_web_address_at_once_the_second_is_refused(
      World world, Clients clients, AtOnce atOnce) throws Exception {
    var harbour = world.signsUp("Harbour");
    var owner = harbour.owner();
    var refused =
        atOnce.run(
            harbour,
            () -> clients.add(halyard()),
            () -> owner.post("/api/clients", Map.of("name", "H", "domain", "halyard.example")));
    assertThat(refused.expect(400).text("/errors/0/field")).isEqualTo("domain");
  }

  private static ClientDetails halyard() {
    return new ClientDetails(
        "Halyard",
        "halyard.example",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
