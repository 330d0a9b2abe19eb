package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The secret of a link that was mailed; in a body, so that it stands in no log of addresses. */
@Serdeable
record WayBackSecret(
    @NotBlank(message = "Open the link you were mailed.")
        @Size(max = 100, message = "This is too long.")
        String secret) {}
