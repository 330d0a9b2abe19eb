package rekindle.clients.contacts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.reach.Channel;
import rekindle.shared.versions.Versioned;

/** A person at a client, as the agency sees them. */
@Serdeable
public record ContactView(
    UUID id,
    UUID clientId,
    @Nullable String givenName,
    String familyName,
    String name,
    @Nullable String title,
    ContactRole role,
    List<String> emails,
    List<String> phones,
    @Nullable String timeZone,
    @Nullable Channel preferredChannel,
    boolean hasLeft,
    boolean met,
    @Nullable UUID introducedById,
    int version)
    implements Versioned {

  static ContactView of(Contact contact, Addresses.Reach reach) {
    return new ContactView(
        contact.id(),
        contact.clientId(),
        contact.givenName(),
        contact.familyName(),
        contact.name(),
        contact.title(),
        contact.role(),
        reach.emails(),
        reach.phones(),
        contact.timeZone(),
        contact.preferredChannel(),
        contact.hasLeft(),
        contact.met(),
        contact.introducedById(),
        contact.version() == null ? 0 : contact.version());
  }
}
