package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import rekindle.tenancy.AgencyView;
import rekindle.tenancy.members.MemberView;

/**
 * Who is signed in, and where.
 *
 * @param now by the service's clock, which may be set to another time than the reader's
 * @param secondFactorDue they must set up a second factor before they do anything else here
 */
@Serdeable
record SessionView(MemberView member, AgencyView agency, Instant now, boolean secondFactorDue) {}
