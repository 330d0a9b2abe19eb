package rekindle.radar;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How many clients stand where.
 *
 * @param newlyQuiet of the quiet ones, those who were not quiet yesterday at this hour
 */
@Serdeable
record QuietSummary(
    long total,
    long quiet,
    long newlyQuiet,
    long weOwe,
    long drifting,
    long cooling,
    long dormant,
    long parked) {}
