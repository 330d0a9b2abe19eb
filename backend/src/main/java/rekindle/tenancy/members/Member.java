package rekindle.tenancy.members;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.UuidColumn;
import rekindle.tenancy.Role;

/**
 * One of the agency's people.
 *
 * @param personId who signs in as this member; absent until they accept an invitation
 * @param email unique in the agency; absent for a name that came from a file without one
 * @param ownClientsOnly sees the clients they own and no others
 */
@MappedEntity
record Member(
    @Id @UuidColumn UUID id,
    @TenantId @AutoPopulated(updatable = false) @Nullable Long agencyId,
    @UuidColumn @Nullable UUID personId,
    String name,
    @Nullable String email,
    Role role,
    boolean ownClientsOnly,
    Instant createdAt,
    @Version @Nullable Integer version) {

  Member withRole(Role newRole, boolean newOwnClientsOnly) {
    return new Member(
        id, agencyId, personId, name, email, newRole, newOwnClientsOnly, createdAt, version);
  }

  Member at(@Nullable String address) {
    return new Member(
        id, agencyId, personId, name, address, role, ownClientsOnly, createdAt, version);
  }

  /** Still a name that work belongs to. */
  Member withoutSignIn() {
    return new Member(id, agencyId, null, name, email, role, ownClientsOnly, createdAt, version);
  }

  Member joinedBy(UUID person, String itsName) {
    return new Member(
        id, agencyId, person, itsName, email, role, ownClientsOnly, createdAt, version);
  }
}
