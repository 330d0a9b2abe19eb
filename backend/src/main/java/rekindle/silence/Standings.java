package rekindle.silence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientStandings;
import rekindle.clients.ClientStandings.ClientStanding;
import rekindle.silence.WordRepository.Word;
import rekindle.silence.model.Standing;
import rekindle.silence.model.Thresholds;
import rekindle.tenancy.members.Members;

/** What people decided about some clients: their stage, whether to contact them, parking. */
@Singleton
class Standings {
  private final ClientStandings clients;
  private final ParkingRepository parkings;
  private final Members members;

  Standings(ClientStandings clients, ParkingRepository parkings, Members members) {
    this.clients = clients;
    this.parkings = parkings;
    this.members = members;
  }

  /**
   * Those of these clients that exist.
   *
   * @param said what was said of each, in order of time
   */
  Map<UUID, Standing> of(
      Collection<UUID> clientIds, Thresholds thresholds, Map<UUID, List<Word>> said) {
    Map<UUID, Parking> parked = new HashMap<>();
    parkings.of(clientIds).forEach(parking -> parked.put(parking.clientId(), parking));
    Map<UUID, Standing> standings = new HashMap<>();
    Map<UUID, String> vouchers = vouchers(said);
    clients
        .of(clientIds)
        .forEach(
            (id, client) ->
                standings.put(
                    id, of(client, parked.get(id), thresholds).vouchedBy(vouchers.get(id))));
    return standings;
  }

  /** The name of who said it last of each client, where it was said at all. */
  private Map<UUID, String> vouchers(Map<UUID, List<Word>> said) {
    if (said.isEmpty()) {
      return Map.of();
    }
    Map<UUID, String> names = members.names();
    Map<UUID, String> vouchers = new HashMap<>();
    said.forEach(
        (client, words) ->
            vouchers.put(client, names.getOrDefault(words.getLast().by(), "Somebody")));
    return vouchers;
  }

  private static Standing of(
      ClientStanding client, @Nullable Parking parking, Thresholds thresholds) {
    Standing standing =
        new Standing(
            thresholds.caredStages().contains(client.stage().name()),
            client.doNotContact(),
            null,
            null,
            client.addedAt(),
            null);
    return parking == null ? standing : standing.parked(parking.at(), parking.until());
  }
}
