package rekindle.tenancy.members;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Somebody is to leave the agency.
 *
 * @param receiverId the colleague to whom their work goes
 */
@Serdeable
record RemoveMember(@NotNull(message = "Choose who takes over their work.") UUID receiverId) {}
