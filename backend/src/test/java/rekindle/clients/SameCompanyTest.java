package rekindle.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.AtOnce;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class SameCompanyTest {

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

  @Test
  void a_name_is_asked_about_where_no_address_tells_the_two_apart(World world) {
    var owner = world.signsUp("Harbour").owner();
    owner.post("/api/clients", Map.of("name", "Alder", "domain", "alder.example")).expect(201);
    var again = owner.post("/api/clients", Map.of("name", "alder ")).expect(400);
    assertThat(again.text("/errors/0/field")).isEqualTo("name");
    assertThat(again.text("/errors/0/message")).contains("“Alder” has this name already");
    owner.post("/api/clients", Map.of("name", "Alder", "site", "Lyon")).expect(201);
    owner.post("/api/clients", Map.of("name", "Alder", "domain", "alder.test")).expect(201);
    owner.post("/api/clients", Map.of("name", "Bay")).expect(201);
    owner.post("/api/clients", Map.of("name", "Bay", "domain", "bay.example")).expect(400);
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
