package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import rekindle.tenancy.AgencyView;
import rekindle.tenancy.MemberView;

/** Who is signed in, and where. */
@Serdeable
record SessionView(MemberView member, AgencyView agency) {}
