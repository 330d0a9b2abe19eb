package rekindle.tenancy.members;

import java.util.UUID;

/** Somebody may sign in to the agency no longer; published in the same transaction. */
public record SignInTakenAway(UUID memberId) {}
