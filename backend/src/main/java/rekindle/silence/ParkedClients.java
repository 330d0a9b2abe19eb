package rekindle.silence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The clients parked in one action.
 *
 * @param id takes the action back
 * @param parked how many
 */
@Serdeable
record ParkedClients(UUID id, int parked, LocalDate until) {}
