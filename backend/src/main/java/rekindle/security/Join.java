package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Accepting an invitation: who already signs in elsewhere gives that password. */
@Serdeable
record Join(
    @NotBlank(message = "Open the link you were given.")
        @Size(max = 100, message = "This is too long.")
        String secret,
    @NotBlank(message = "Give your name.") @Size(max = 200, message = "Use at most 200 characters.")
        String name,
    @NotBlank(message = "Choose a password.") @Size(max = 200, message = "This is too long.")
        String password) {}
