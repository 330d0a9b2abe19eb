package rekindle.history;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A field before and after: codes as they are stored, people and clients by their names.
 *
 * @param before absent where there was nothing
 * @param after absent where there is nothing any more
 */
@Serdeable
record ChangeView(String field, @Nullable String before, @Nullable String after) {}
