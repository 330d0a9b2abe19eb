package rekindle.tenancy.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read.
 *
 * @param actorId the member who did it; absent where nobody of the agency did
 * @param causeId the import that did it for them
 * @param changes by field, in the order they were noted
 * @param erased personal words of it were erased
 * @param source absent in background work, and where it was erased
 */
public record Recorded(
    UUID id,
    Instant at,
    @Nullable UUID actorId,
    Act act,
    Subject subject,
    @Nullable UUID causeId,
    Map<String, Change> changes,
    boolean erased,
    @Nullable Source source) {}
