package rekindle.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A client that somebody deleted, and that a file names. */
@Serdeable
record DeletedClient(String name, Instant at) {}
