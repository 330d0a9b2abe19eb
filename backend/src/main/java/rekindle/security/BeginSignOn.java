package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param then where in our pages to go on afterwards
 * @param invitation the secret of the one that is accepted by this
 */
@Serdeable
record BeginSignOn(
    @Nullable @Size(max = 500, message = "This is too long.") String then,
    @Nullable @Size(max = 100, message = "This is too long.") String invitation) {}
