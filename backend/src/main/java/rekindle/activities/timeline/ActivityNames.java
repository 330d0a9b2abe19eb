package rekindle.activities.timeline;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Collectors;
import rekindle.clients.contacts.ContactLookup;
import rekindle.clients.contacts.ContactRef;
import rekindle.tenancy.members.Members;

/** Looks up what people are called, once for a whole page. */
@Singleton
public class ActivityNames {
  private final ContactLookup contacts;
  private final Members members;

  ActivityNames(ContactLookup contacts, Members members) {
    this.contacts = contacts;
    this.members = members;
  }

  public Names at(UUID clientId) {
    var people =
        contacts.at(clientId).stream().collect(Collectors.toMap(ContactRef::id, ContactRef::name));
    return new Names(people, members.names());
  }
}
