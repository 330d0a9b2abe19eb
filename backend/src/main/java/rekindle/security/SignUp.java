package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import rekindle.tenancy.AgencyDetails;

/** An agency to be founded, and the person who founds it. */
@Serdeable
record SignUp(
    @NotNull(message = "Describe the agency.") @Valid AgencyDetails agency,
    @NotBlank(message = "Give your name.") @Size(max = 200, message = "Use at most 200 characters.")
        String name,
    @NotBlank(message = "Give your e-mail address.")
        @Email(message = "This is not an e-mail address.")
        @Size(max = 254, message = "Use at most 254 characters.")
        String email,
    @NotBlank(message = "Choose a password.") @Size(max = 200, message = "This is too long.")
        String password) {}
