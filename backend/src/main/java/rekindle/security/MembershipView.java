package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import rekindle.tenancy.Requester;
import rekindle.tenancy.members.Memberships.Membership;

/**
 * An agency in which somebody may work.
 *
 * @param memberId who they are there; it names the agency where one is chosen
 * @param current they are signed in there now
 */
@Serdeable
record MembershipView(UUID memberId, String agencyName, boolean current) {

  static MembershipView of(Membership membership, Requester requester) {
    return new MembershipView(
        membership.memberId(),
        membership.agencyName(),
        membership.agencyId() == requester.agencyId());
  }
}
