package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.versions.Versioned;
import rekindle.tenancy.Role;

/**
 * @param canSignIn has accepted an invitation, or founded the agency
 * @param left is one of the agency's people no more, but for what they did
 */
@Serdeable
public record MemberView(
    UUID id,
    String name,
    @Nullable String email,
    Role role,
    boolean ownClientsOnly,
    boolean canSignIn,
    boolean left,
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
        member.hasLeft(),
        member.version() == null ? 0 : member.version());
  }
}
