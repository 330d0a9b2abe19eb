package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whose password was forgotten. */
@Serdeable
record AskForReset(
    @NotBlank(message = "Type your e-mail address.")
        @Email(message = "This is not an e-mail address.")
        @Size(max = 254, message = "Use at most 254 characters.")
        String email) {}
