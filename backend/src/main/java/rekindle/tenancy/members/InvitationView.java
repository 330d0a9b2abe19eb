package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * @param secret goes into the link {@code /join#secret}; shown this once
 */
@Serdeable
record InvitationView(String secret, Instant expiresAt) {}
