package rekindle.clients;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.NotFound;
import rekindle.tenancy.CurrentMember;

/** Finds clients for the other features, as far as the member who asks may see them. */
@Singleton
public class ClientLookup {
  private final ClientRepository clients;
  private final CurrentMember member;

  ClientLookup(ClientRepository clients, CurrentMember member) {
    this.clients = clients;
    this.member = member;
  }

  /** A client as other features need it. */
  public record ClientRef(UUID id, String name, Stage stage, @Nullable UUID ownerId) {}

  /**
   * @throws NotFound when there is no such client, it is another agency's, or the member may not
   *     see it: the three cannot be told apart
   */
  public ClientRef require(UUID clientId) {
    var client = visible(clientId);
    return new ClientRef(client.id(), client.name(), client.stage(), client.ownerId());
  }

  Client visible(UUID clientId) {
    return find(clientId).orElseThrow(() -> new NotFound("client"));
  }

  /** Empty also where the member who asks may not see it. */
  Optional<Client> find(UUID clientId) {
    return clients
        .findById(clientId)
        .filter(client -> member.ownOnly().map(own -> own.equals(client.ownerId())).orElse(true));
  }
}
