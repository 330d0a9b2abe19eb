package rekindle.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client that is left alone until a date.
 *
 * @param batchId of those parked in one action
 */
record Parking(
    UUID clientId,
    @Nullable UUID batchId,
    UUID memberId,
    Instant at,
    LocalDate until,
    @Nullable String note) {}
