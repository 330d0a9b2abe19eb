package rekindle.clients.contacts;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import rekindle.shared.problem.InvalidInput;

/** Finds the contacts of a client; whether the member may see the client is asked before. */
@Singleton
public class ContactLookup {
  private final ContactRepository contacts;

  ContactLookup(ContactRepository contacts) {
    this.contacts = contacts;
  }

  /**
   * @throws InvalidInput naming {@code contactId} when the client has no such contact
   */
  public ContactRef require(UUID clientId, UUID contactId) {
    return contacts
        .findById(contactId)
        .filter(contact -> contact.clientId().equals(clientId))
        .map(ContactRef::of)
        .orElseThrow(() -> new InvalidInput("contactId", "Choose somebody at this client."));
  }

  /** Everybody known at the client, by id; those who left included. */
  public List<ContactRef> at(UUID clientId) {
    return contacts.findByClientId(clientId).stream().map(ContactRef::of).toList();
  }
}
