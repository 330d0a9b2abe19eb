package rekindle.activities.nextsteps;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A next step to be planned.
 *
 * @param activityId the activity it follows from
 * @param due a date, or words such as "Friday" and "in 3 days"
 * @param ownerId who is to do it; whoever plans it when left out
 * @param timeZone the IANA zone of the words; the agency's when left out
 */
@Serdeable
record PlanNextStep(
    @NotNull(message = "Choose a client.") UUID clientId,
    @Nullable UUID activityId,
    @NotBlank(message = "Say what is to be done.")
        @Size(max = 300, message = "Use at most 300 characters.")
        String text,
    @NotBlank(message = "Say when it is due.")
        @Size(max = 60, message = "Use at most 60 characters.")
        String due,
    @Nullable UUID ownerId,
    @Nullable @Size(max = 64, message = "This is too long.") String timeZone) {}
