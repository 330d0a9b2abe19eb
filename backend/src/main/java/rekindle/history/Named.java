package rekindle.history;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an entry names.
 *
 * @param name absent when it is gone, and in a history of what has no name
 */
@Serdeable
record Named(UUID id, @Nullable String name) {}
