package rekindle.clients.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class ContactEndpointTest {

  @Test
  void contacts_keep_their_addresses_and_who_introduced_them(World world) {
    var ana = world.signsUp("Harbour").owner();
    var halyard = halyard(ana);
    var path = "/api/clients/" + halyard + "/contacts";
    var frank =
        ana.post(
                path,
                Map.of(
                    "givenName", "Frank",
                    "familyName", "Moreau",
                    "title", "Director of HR",
                    "emails", List.of("Frank@Halyard.example"),
                    "phones", List.of("01 23 45 67 89")))
            .expect(201);
    assertThat(frank.text("/phones/0")).isEqualTo("+33123456789");
    assertThat(frank.text("/emails/0")).isEqualTo("frank@halyard.example");
    assertThat(frank.text("/role")).isEqualTo("HR");
    var dana =
        ana.post(
                path,
                Map.of(
                    "givenName",
                    "Dana",
                    "familyName",
                    "Novák",
                    "introducedById",
                    frank.text("/id")))
            .expect(201);
    assertThat(dana.text("/introducedById")).isEqualTo(frank.text("/id"));
    var loop =
        ana.put(
                "/api/contacts/" + frank.text("/id"),
                Map.of("familyName", "Moreau", "introducedById", dana.text("/id")),
                0)
            .expect(400);
    assertThat(loop.text("/errors/0/field")).isEqualTo("introducedById");
  }

  @Test
  void a_number_that_is_none_is_named_and_nothing_is_stored(World world) {
    var ana = world.signsUp("Harbour").owner();
    var path = "/api/clients/" + halyard(ana) + "/contacts";
    var refusal =
        ana.post(path, Map.of("familyName", "Novák", "phones", List.of("0123456789", "call me")))
            .expect(400);
    assertThat(refusal.text("/errors/0/field")).isEqualTo("phones[1]");
    assertThat(ana.get(path).json()).isEmpty();
  }

  private static String halyard(Browser browser) {
    return browser.post("/api/clients", Map.of("name", "Halyard Plastics")).expect(201).text("/id");
  }
}
