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
import rekindle.shared.problem.RuleViolation;
import rekindle.tenancy.Role;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Subject;

/**
 * One of the agency's people.
 *
 * @param personId who signs in as this member; absent until they accept an invitation
 * @param email unique in the agency; absent for a name that came from a file without one
 * @param ownClientsOnly sees the clients they own and no others
 * @param leftAt when they left the agency; absent while they are there
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
    @Nullable Instant leftAt,
    @Version @Nullable Integer version) {

  Subject subject() {
    return Subject.of(Subject.Kind.MEMBER, id);
  }

  /**
   * What is written down.
   *
   * @param then null for somebody who is new
   */
  Changes changesFrom(@Nullable Member then) {
    return new Changes()
        .personal("name", then == null ? null : then.name, name)
        .personal("email", then == null ? null : then.email, email)
        .see("role", then == null ? null : then.role, role)
        .see("ownClientsOnly", then != null && then.ownClientsOnly, ownClientsOnly);
  }

  Member withRole(Role newRole, boolean newOwnClientsOnly) {
    return new Member(
        id,
        agencyId,
        personId,
        name,
        email,
        newRole,
        newOwnClientsOnly,
        createdAt,
        leftAt,
        version);
  }

  Member at(@Nullable String address) {
    return new Member(
        id, agencyId, personId, name, address, role, ownClientsOnly, createdAt, leftAt, version);
  }

  /** Still a name that work belongs to. */
  Member withoutSignIn() {
    return new Member(
        id, agencyId, null, name, email, role, ownClientsOnly, createdAt, leftAt, version);
  }

  /** Only a name in what happened. */
  Member gone(Instant at) {
    return new Member(
        id, agencyId, null, name, email, role, ownClientsOnly, createdAt, at, version);
  }

  /** Work can belong to them again; to sign in they need an invitation. */
  Member back() {
    return new Member(
        id, agencyId, personId, name, email, role, ownClientsOnly, createdAt, null, version);
  }

  Member called(String newName) {
    return new Member(
        id, agencyId, personId, newName, email, role, ownClientsOnly, createdAt, leftAt, version);
  }

  boolean hasLeft() {
    return leftAt != null;
  }

  /**
   * @throws RuleViolation when they left
   */
  void requirePresent() {
    if (hasLeft()) {
      throw new RuleViolation("has-left", name + " has left. Bring them back first.");
    }
  }

  Member joinedBy(UUID person, String itsName) {
    return new Member(
        id, agencyId, person, itsName, email, role, ownClientsOnly, createdAt, leftAt, version);
  }
}
