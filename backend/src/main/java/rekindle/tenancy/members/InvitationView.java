package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whoever opens the link is taken for the owner of the address, so it goes there and nowhere else;
 * only where no mail server is set up is it shown, to be passed on by hand.
 *
 * @param secret goes into the link {@code /join#secret}; absent where it is mailed
 * @param mail absent where no mail server is set up
 */
@Serdeable
record InvitationView(
    @Nullable String secret, Instant expiresAt, String email, @Nullable InvitationMail mail) {}
