package rekindle.radar;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Whose client it is. */
@Serdeable
record OwnerView(UUID memberId, String name) {}
