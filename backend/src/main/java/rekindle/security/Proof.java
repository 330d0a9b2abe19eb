package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * By what somebody who is signed in shows again that it is them, before a factor is changed.
 *
 * @param code of the authenticator or to recover by; for those who have a second factor
 */
@Serdeable
record Proof(
    @NotBlank(message = "Type your password.") @Size(max = 200, message = "This is too long.")
        String password,
    @Nullable @Size(max = 100, message = "This is too long.") String code) {}
