package rekindle.importing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a new import may be told.
 *
 * @param zone of times that name none; the agency's when left out
 */
@Serdeable
record StartImport(@Nullable @Size(max = 64, message = "This is too long.") String zone) {}
