package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Whose password a link changes, and until when. */
@Serdeable
record ResetView(String email, Instant expiresAt) {}
