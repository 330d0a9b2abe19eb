package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class ResponseHeadersTest {

  @Test
  void every_answer_tells_browsers_what_it_may_do(World world) {
    var owner = world.signsUp("Harbour").owner();
    var stranger = world.browser();
    for (var answer :
        new Answer[] {
          page(stranger, "/"),
          page(stranger, "/clients"),
          stranger.get("/api/clients").expect(401),
          owner.get("/api/clients").expect(200),
          owner.get("/api/clients/" + UUID.randomUUID()).expect(404),
          owner.post("/api/clients", Map.of()).expect(400),
          owner.get("/no-such-file.js"),
        }) {
      assertThat(answer.header("Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }
  }

  @Test
  void what_the_api_answers_is_not_kept(World world) {
    var owner = world.signsUp("Harbour").owner();
    assertThat(owner.get("/api/clients").header("Cache-Control")).isEqualTo("no-store");
    assertThat(world.browser().get("/api/clients").header("Cache-Control")).isEqualTo("no-store");
    assertThat(page(world.browser(), "/").header("Cache-Control")).isEqualTo("no-cache");
  }

  private static Answer page(Browser browser, String path) {
    return browser.send("GET", path, null, Map.of("Accept", "text/html"));
  }
}
