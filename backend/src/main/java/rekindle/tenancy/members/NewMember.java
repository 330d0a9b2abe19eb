package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.Role;

/**
 * Somebody to add to the agency's people.
 *
 * @param email where an invitation would go; may be absent for a name out of an old file
 */
@Serdeable
public record NewMember(
    @NotBlank(message = "Give a name.") @Size(max = 200, message = "Use at most 200 characters.")
        String name,
    @Nullable
        @Email(message = "This is not an e-mail address.")
        @Size(min = 3, max = 254, message = "Use 3 to 254 characters.")
        String email,
    @NotNull(message = "Choose a role.") Role role,
    @Nullable Boolean ownClientsOnly) {}
