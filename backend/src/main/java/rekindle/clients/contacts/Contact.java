package rekindle.clients.contacts;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.Origin;
import rekindle.clients.Stamp;
import rekindle.clients.reach.Channel;
import rekindle.shared.ids.UuidColumn;

/**
 * A person at a client.
 *
 * @param leftAt when it became known that they left; absent while they are there
 * @param met false for somebody known to exist, whom nobody of ours has met: a gap in the chain
 * @param introducedById the contact of the same client who made the introduction
 */
@MappedEntity
record Contact(
    @Id @UuidColumn UUID id,
    @TenantId @AutoPopulated(updatable = false) @Nullable Long agencyId,
    @UuidColumn UUID clientId,
    @Nullable String externalId,
    @Nullable String givenName,
    String familyName,
    @Nullable String title,
    ContactRole role,
    @Nullable String timeZone,
    @Nullable Channel preferredChannel,
    boolean hasLeft,
    @Nullable Instant leftAt,
    boolean met,
    @UuidColumn @Nullable UUID introducedById,
    Origin origin,
    @UuidColumn @Nullable UUID importId,
    Instant createdAt,
    Instant changedAt,
    @UuidColumn @Nullable UUID changedBy,
    @Version @Nullable Integer version) {

  static Contact of(UUID id, UUID clientId, ContactDetails details, Stamp stamp) {
    return new Contact(
        id,
        null,
        clientId,
        stamp.externalId(),
        details.givenNameOrNull(),
        details.familyName().strip(),
        details.title(),
        details.roleOrGuess(),
        details.timeZone(),
        details.preferredChannel(),
        Boolean.TRUE.equals(details.hasLeft()),
        Boolean.TRUE.equals(details.hasLeft()) ? stamp.at() : null,
        !Boolean.FALSE.equals(details.met()),
        details.introducedById(),
        stamp.origin(),
        stamp.importId(),
        stamp.at(),
        stamp.at(),
        stamp.by(),
        null);
  }

  Contact describedAs(ContactDetails details, Instant at, @Nullable UUID by) {
    return new Contact(
        id,
        agencyId,
        clientId,
        externalId,
        details.givenNameOrNull(),
        details.familyName().strip(),
        details.title(),
        details.roleOrGuess(),
        details.timeZone(),
        details.preferredChannel(),
        Boolean.TRUE.equals(details.hasLeft()),
        leftAt(details, at),
        !Boolean.FALSE.equals(details.met()),
        details.introducedById(),
        origin,
        importId,
        createdAt,
        at,
        by,
        version);
  }

  /** Whoever left already is not going again because their number is corrected. */
  private @Nullable Instant leftAt(ContactDetails details, Instant now) {
    if (!Boolean.TRUE.equals(details.hasLeft())) {
      return null;
    }
    return hasLeft && leftAt != null ? leftAt : now;
  }

  String name() {
    return givenName == null ? familyName : givenName + " " + familyName;
  }
}
