package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody types to sign in. */
@Serdeable
record SignIn(
    @NotBlank(message = "Type your e-mail address.") @Size(max = 254, message = "This is too long.")
        String email,
    @NotBlank(message = "Type your password.") @Size(max = 200, message = "This is too long.")
        String password) {}
