package rekindle.activities.timeline;

import jakarta.inject.Singleton;
import java.util.List;
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
    return among(contacts.at(clientId));
  }

  /** For who has looked up everybody known at the client already. */
  public Names among(List<ContactRef> known) {
    var people = known.stream().collect(Collectors.toMap(ContactRef::id, ContactRef::name));
    return new Names(people, members.names());
  }
}
