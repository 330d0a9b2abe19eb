package rekindle.clients;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client in a list. */
@Serdeable
record ClientRow(
    UUID id,
    String name,
    @Nullable String domain,
    @Nullable String site,
    @Nullable String industry,
    Stage stage,
    @Nullable UUID ownerId,
    @Nullable String ownerName,
    boolean offLimits,
    boolean doNotContact,
    Instant changedAt) {}
