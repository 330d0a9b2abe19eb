package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import rekindle.shared.problem.FieldError;
import rekindle.shared.versions.Differences;
import rekindle.tenancy.Role;

/** What an owner may change of one of the agency's people. */
@Serdeable
record MemberChange(@NotNull(message = "Choose a role.") Role role, boolean ownClientsOnly) {

  List<FieldError> changesAgainst(Member now) {
    return new Differences()
        .see("role", role, now.role())
        .see("ownClientsOnly", ownClientsOnly, now.ownClientsOnly())
        .list();
  }
}
