package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param secret goes into the link {@code /join#secret}; shown this once
 * @param mail absent where no mail server is set up: then the link is passed on by hand
 */
@Serdeable
record InvitationView(
    String secret, Instant expiresAt, String email, @Nullable InvitationMail mail) {}
