package rekindle.activities;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Collectors;
import rekindle.clients.ClientLookup;
import rekindle.clients.ContactRef;
import rekindle.tenancy.Members;

/** Looks up what people are called, once for a whole page. */
@Singleton
class ActivityNames {
  private final ClientLookup clients;
  private final Members members;

  ActivityNames(ClientLookup clients, Members members) {
    this.clients = clients;
    this.members = members;
  }

  Names at(UUID clientId) {
    var contacts =
        clients.contacts(clientId).stream()
            .collect(Collectors.toMap(ContactRef::id, ContactRef::name));
    return new Names(contacts, members.names());
  }
}
