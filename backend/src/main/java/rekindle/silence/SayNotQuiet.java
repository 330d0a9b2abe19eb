package rekindle.silence;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person's word that a silence means nothing, with how they know. */
@Serdeable
record SayNotQuiet(
    @Nullable @Size(max = 500, message = "Use at most 500 characters.") String note) {}
