package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;

/** What the page behind an invitation link greets somebody with. */
@Serdeable
record InvitedView(String agencyName, String name, String email) {}
