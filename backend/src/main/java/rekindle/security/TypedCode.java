package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code of an authenticator; in the second step of a sign-in one to recover by will do too. */
@Serdeable
record TypedCode(
    @NotBlank(message = "Type the code.") @Size(max = 100, message = "This is too long.")
        String code) {}
