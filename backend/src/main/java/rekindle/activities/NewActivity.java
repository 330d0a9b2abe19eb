package rekindle.activities;

import java.util.UUID;

/**
 * An activity to be recorded.
 *
 * @param id chosen by the caller, so that a repeat after a sudden end records nothing twice
 */
public record NewActivity(UUID id, UUID clientId, ActivityContent content, Provenance provenance) {}
