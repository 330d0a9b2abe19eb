package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By which account at the provider the person who asks may sign in.
 *
 * @param provider what people call it; absent where there is none
 * @param email which the account had when it was first used here; absent when none was
 * @param boundAt since when
 */
@Serdeable
record IdentityView(@Nullable String provider, @Nullable String email, @Nullable Instant boundAt) {}
