package rekindle.security;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.UuidColumn;

/**
 * One sign-in of a person in one agency, and the family of refresh tokens that descend from it.
 *
 * @param seenAt when it was last continued
 */
@MappedEntity
record Session(
    @Id @UuidColumn UUID id,
    @UuidColumn UUID personId,
    Long agencyId,
    @UuidColumn UUID memberId,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable String userAgent,
    @Nullable String address,
    Instant seenAt) {

  boolean openAt(Instant now) {
    return revokedAt == null && expiresAt.isAfter(now);
  }
}
