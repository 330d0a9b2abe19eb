package rekindle.activities.nextsteps;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A next step that is planned while an activity is logged.
 *
 * @param due a date, or words such as "Friday" and "in 3 days"
 * @param ownerId who is to do it; whoever plans it when left out
 */
@Serdeable
public record NextStepPlan(
    @NotBlank(message = "Say what is to be done.")
        @Size(max = 300, message = "Use at most 300 characters.")
        String text,
    @NotBlank(message = "Say when it is due.")
        @Size(max = 60, message = "Use at most 60 characters.")
        String due,
    @Nullable UUID ownerId) {}
