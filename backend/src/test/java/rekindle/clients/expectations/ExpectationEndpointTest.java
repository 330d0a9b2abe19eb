package rekindle.clients.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.Browser;
import rekindle.support.RunningServer;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class ExpectationEndpointTest {

  @Test
  void what_was_agreed_is_kept_and_not_overwritten_unseen(World world) {
    var ana = world.signsUp("Harbour").owner();
    var path = "/api/clients/" + halyard(ana) + "/expectations";
    assertThat(ana.get(path).expect(200).number("/version")).isEqualTo(-1);
    var profile =
        Map.of(
            "feedbackDays",
            2,
            "mostChases",
            2,
            "chasePeriod",
            "WEEK",
            "quietUntil",
            "09:00:00",
            "mayBeChased",
            true);
    ana.put(path, profile, -1).expect(200);
    assertThat(ana.put(path, profile, -1).expect(412).text("/by")).isEqualTo("You");
    assertThat(ana.get(path).number("/profile/mostChases")).isEqualTo(2);
  }

  @Test
  void quiet_hours_that_begin_end(World world) {
    var ana = world.signsUp("Harbour").owner();
    var path = "/api/clients/" + halyard(ana) + "/expectations";
    var open = Map.of("quietFrom", "18:00:00", "mayBeChased", true);
    assertThat(ana.put(path, open, 0).expect(400).text("/errors/0/field")).isEqualTo("quietUntil");
  }

  private static String halyard(Browser browser) {
    return browser.post("/api/clients", Map.of("name", "Halyard Plastics")).expect(201).text("/id");
  }
}
