package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** A member who has a second factor. */
@Serdeable
record MemberFactorView(UUID memberId, Instant since) {}
