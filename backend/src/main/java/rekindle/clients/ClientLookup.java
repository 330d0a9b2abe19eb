package rekindle.clients;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.tenancy.CurrentMember;

/**
 * Finds clients and contacts for the other features, as far as the member who asks may see them.
 */
@Singleton
public class ClientLookup {
  private final ClientRepository clients;
  private final ContactRepository contacts;
  private final CurrentMember member;

  ClientLookup(ClientRepository clients, ContactRepository contacts, CurrentMember member) {
    this.clients = clients;
    this.contacts = contacts;
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

  /**
   * @throws InvalidInput naming {@code contactId} when the client has no such contact
   */
  public ContactRef requireContact(UUID clientId, UUID contactId) {
    return contact(clientId, contactId)
        .orElseThrow(() -> new InvalidInput("contactId", "Choose somebody at this client."));
  }

  /** Everybody known at the client, by id; those who left included. */
  public List<ContactRef> contacts(UUID clientId) {
    return contacts.findByClientId(clientId).stream().map(ContactRef::of).toList();
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

  private Optional<ContactRef> contact(UUID clientId, UUID contactId) {
    return contacts
        .findById(contactId)
        .filter(contact -> contact.clientId().equals(clientId))
        .map(ContactRef::of);
  }
}
