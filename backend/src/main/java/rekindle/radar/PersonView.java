package rekindle.radar;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person at the client, as a row names them. */
@Serdeable
record PersonView(UUID contactId, String name, @Nullable String title) {}
