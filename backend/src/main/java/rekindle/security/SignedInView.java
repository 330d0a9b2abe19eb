package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody is signed in.
 *
 * @param agencyName in which of their agencies
 * @param userAgent as the browser called itself when they signed in
 * @param address the network address they signed in from
 * @param seenAt when it was last in use, to within ten minutes
 * @param current it is the one that asks
 */
@Serdeable
record SignedInView(
    UUID id,
    String agencyName,
    @Nullable String userAgent,
    @Nullable String address,
    Instant createdAt,
    Instant seenAt,
    boolean current) {}
