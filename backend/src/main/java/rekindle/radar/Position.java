package rekindle.radar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.Stage;
import rekindle.silence.model.Situation;
import rekindle.silence.model.State;

/**
 * Where one client stands at the moment of asking, as the list is read.
 *
 * @param key what the list is sorted by
 */
record Position(
    UUID clientId,
    String client,
    Stage stage,
    @Nullable OwnerView owner,
    State state,
    Situation situation,
    @Nullable Instant since,
    String key) {}
