package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new password, by a link that was mailed. */
@Serdeable
record ResetPassword(
    @NotBlank(message = "Open the link you were mailed.")
        @Size(max = 100, message = "This is too long.")
        String secret,
    @NotBlank(message = "Choose a password.") @Size(max = 200, message = "This is too long.")
        String password) {}
