package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * In which agency to go on.
 *
 * @param memberId who the person is there
 */
@Serdeable
record SwitchAgency(@NotNull(message = "Choose an agency.") UUID memberId) {}
