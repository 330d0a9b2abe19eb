package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.versions.Versioned;
import rekindle.tenancy.Role;

/**
 * @param canSignIn has accepted an invitation, or founded the agency
 */
@Serdeable
public record MemberView(
    UUID id,
    String name,
    @Nullable String email,
    Role role,
    boolean ownClientsOnly,
    boolean canSignIn,
    int version)
    implements Versioned {

  static MemberView of(Member member) {
    return new MemberView(
        member.id(),
        member.name(),
        member.email(),
        member.role(),
        member.ownClientsOnly(),
        member.personId() != null,
        member.version() == null ? 0 : member.version());
  }
}
