package rekindle.tenancy.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A field before and after, as text: codes as they are stored, ids for references, instants ISO
 * 8601, many values joined by a comma.
 *
 * @param before absent where there was nothing
 * @param after absent where there is nothing any more
 */
public record Change(@Nullable String before, @Nullable String after) {}
