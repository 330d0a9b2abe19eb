package rekindle.tenancy;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import rekindle.shared.problem.FieldError;

/** What an owner may change of one of the agency's people. */
@Serdeable
record MemberChange(@NotNull(message = "Choose a role.") Role role, boolean ownClientsOnly) {

  List<FieldError> changesAgainst(Member now) {
    var changes = new ArrayList<FieldError>();
    if (role != now.role()) {
      changes.add(new FieldError("role", now.role().name()));
    }
    if (ownClientsOnly != now.ownClientsOnly()) {
      changes.add(new FieldError("ownClientsOnly", String.valueOf(now.ownClientsOnly())));
    }
    return changes;
  }
}
