package rekindle.deleting;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is back.
 *
 * @param clientId on whose page it is to be found
 * @param twin the name of another client that has its web address, as somebody added it anew
 */
@Serdeable
record RestoredView(Deletion.Kind kind, String name, UUID clientId, @Nullable String twin) {}
