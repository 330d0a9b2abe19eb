package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class CsrfGuardTest {

  @Test
  void an_unsafe_request_without_the_repeated_cookie_is_refused(World world) {
    var owner = world.signsUp("Harbour").owner();
    var forged = owner.send("POST", "/api/members", "{}", Map.of("X-CSRF-TOKEN", "guessed"));
    assertThat(forged.status()).isEqualTo(403);
  }

  @Test
  void an_unsafe_request_from_another_site_is_refused_whatever_it_carries(World world) {
    var owner = world.signsUp("Harbour").owner();
    owner.send("DELETE", "/api/session", null, Map.of("Sec-Fetch-Site", "cross-site")).expect(403);
    owner.get("/api/session").expect(200);
  }
}
