package rekindle.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Answer;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class PageFilterTest {

  @Test
  void every_address_of_the_app_can_be_opened_and_reloaded(World world) {
    for (var path : new String[] {"/", "/quiet?state=QUIET", "/clients/0198", "/sign-in"}) {
      assertThat(page(world, path).expect(200).body()).as(path).contains("Rekindle under test");
    }
  }

  @Test
  void the_api_and_missing_files_answer_for_themselves(World world) {
    assertThat(page(world, "/api/clients").expect(406).body()).contains("format you asked for");
    assertThat(page(world, "/assets/gone.js").body()).doesNotContain("Rekindle under test");
    assertThat(page(world, "/health").expect(200).body()).contains("UP");
  }

  private static Answer page(World world, String path) {
    return world.browser().send("GET", path, null, Map.of("Accept", "text/html"));
  }
}
