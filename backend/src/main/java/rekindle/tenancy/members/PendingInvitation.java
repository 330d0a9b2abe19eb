package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that nobody has accepted yet.
 *
 * @param mail how far the mail with the link has come; absent where no mail server is set up
 */
@Serdeable
record PendingInvitation(
    UUID memberId, Instant expiresAt, boolean expired, @Nullable InvitationMail mail) {}
