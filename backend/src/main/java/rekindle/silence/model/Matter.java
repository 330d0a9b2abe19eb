package rekindle.silence.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something begun and not finished between them and us.
 *
 * @param rule what is watched
 * @param at when it began; for a promise the beginning of the promised day
 * @param contactId whose matter it is: only their own word re-arms it
 */
public record Matter(Rule rule, Instant at, @Nullable UUID contactId) {}
