package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.FieldError;
import rekindle.shared.versions.Differences;
import rekindle.tenancy.Role;

/**
 * What an owner may change of one of the agency's people.
 *
 * @param email where an invitation goes; when it is left out, it stays as it is
 */
@Serdeable
record MemberChange(
    @NotNull(message = "Choose a role.") Role role,
    boolean ownClientsOnly,
    @Nullable
        @Email(message = "This is not an e-mail address.")
        @Size(min = 3, max = 254, message = "Use 3 to 254 characters.")
        String email) {

  List<FieldError> changesAgainst(Member now) {
    return new Differences()
        .see("role", role, now.role())
        .see("ownClientsOnly", ownClientsOnly, now.ownClientsOnly())
        .see("email", email == null ? now.email() : email, now.email())
        .list();
  }
}
