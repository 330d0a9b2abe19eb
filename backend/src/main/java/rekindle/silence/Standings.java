package rekindle.silence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientStandings;
import rekindle.clients.ClientStandings.ClientStanding;
import rekindle.silence.model.Standing;
import rekindle.silence.model.Thresholds;

/** What people decided about some clients: their stage, whether to contact them, parking. */
@Singleton
class Standings {
  private final ClientStandings clients;
  private final ParkingRepository parkings;
  private final WordRepository words;

  Standings(ClientStandings clients, ParkingRepository parkings, WordRepository words) {
    this.clients = clients;
    this.parkings = parkings;
    this.words = words;
  }

  /** Those of these clients that exist. */
  Map<UUID, Standing> of(Collection<UUID> clientIds, Thresholds thresholds) {
    Map<UUID, Parking> parked = new HashMap<>();
    parkings.of(clientIds).forEach(parking -> parked.put(parking.clientId(), parking));
    Map<UUID, Standing> standings = new HashMap<>();
    Map<UUID, String> vouchers = words.lastVouchers(clientIds);
    clients
        .of(clientIds)
        .forEach(
            (id, client) ->
                standings.put(
                    id, of(client, parked.get(id), thresholds).vouchedBy(vouchers.get(id))));
    return standings;
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
