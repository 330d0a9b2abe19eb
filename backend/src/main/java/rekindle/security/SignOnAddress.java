package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;

/** Where the provider asks somebody who they are. */
@Serdeable
record SignOnAddress(String address) {}
