package rekindle.radar;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One slice of the radar, with the counts that stand above it.
 *
 * @param next what to send as {@code after} for the following slice; absent at the end
 */
@Serdeable
record QuietPage(QuietSummary summary, List<QuietRow> items, @Nullable String next) {}
