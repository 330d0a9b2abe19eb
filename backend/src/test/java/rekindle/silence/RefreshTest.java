package rekindle.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.silence.model.Pulse;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;

@ExtendWith(RunningServer.class)
class RefreshTest {

  @Test
  void it_goes_on_where_it_was_interrupted_and_begins_again_when_ordered_anew(
      World world, Refresh refresh, RefreshRepository progress, PulseRepository pulses) {
    TestAgency harbour = world.signsUp("Harbour");
    List<UUID> clients = Stream.of("One", "Two").map(name -> client(harbour, name)).toList();
    UUID first = clients.getFirst();
    UUID second = clients.getLast();
    harbour.inBackground(
        () -> {
          pulses.save(Map.of(first, Pulse.NONE, second, Pulse.NONE));
          progress.begin();
          progress.doneUntil(first);
          refresh.some();
          assertThat(pulses.find(clients)).containsEntry(first, Pulse.NONE);
          assertThat(pulses.find(clients)).hasEntrySatisfying(second, RefreshTest::isKnown);
          assertThat(refresh.isLeft()).isFalse();
          progress.begin();
          refresh.some();
          assertThat(pulses.find(clients)).hasEntrySatisfying(first, RefreshTest::isKnown);
        });
  }

  private static void isKnown(Pulse pulse) {
    assertThat(pulse.everHeard()).isTrue();
  }

  private static UUID client(TestAgency agency, String name) {
    var client = agency.owner().post("/api/clients", Map.of("name", name)).expect(201).text("/id");
    var call = Map.of("clientId", client, "kind", "CALL", "outcome", "ANSWERED");
    agency.owner().post("/api/activities", call).expect(201);
    return UUID.fromString(client);
  }
}
