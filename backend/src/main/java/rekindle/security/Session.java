package rekindle.security;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.UuidColumn;

/**
 * One sign-in of a person in one agency, and the family of refresh tokens that descend from it.
 *
 * @param createdAt when the person signed in; going on in another agency does not change it
 * @param seenAt when it was last continued
 * @param browser in which it was opened; absent in sessions from before browsers were known
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
    Instant seenAt,
    @Nullable @UuidColumn UUID browser) {
  /** Of a session that nobody uses: every use begins it anew. */
  static final Duration AT_REST = Duration.ofDays(14);

  /** However much it is used: whoever copied a session cannot keep it for ever. */
  static final Duration LONGEST = Duration.ofDays(30);

  boolean openAt(Instant now) {
    return revokedAt == null && expiresAt.isAfter(now);
  }

  /** When a session that was begun then, and is used now, ends by itself. */
  static Instant end(Instant createdAt, Instant now) {
    var atRest = now.plus(AT_REST);
    var longest = createdAt.plus(LONGEST);
    return atRest.isBefore(longest) ? atRest : longest;
  }
}
