package rekindle.activities.nextsteps;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A next step as it is to be, whole.
 *
 * @param due a date, or words; the date it has may lie in the past
 * @param timeZone the IANA zone of the words; the agency's when left out
 */
@Serdeable
record ChangeNextStep(
    @NotBlank(message = "Say what is to be done.")
        @Size(max = 300, message = "Use at most 300 characters.")
        String text,
    @NotBlank(message = "Say when it is due.")
        @Size(max = 60, message = "Use at most 60 characters.")
        String due,
    @NotNull(message = "Choose who is to do it.") UUID ownerId,
    boolean done,
    @Nullable @Size(max = 64, message = "This is too long.") String timeZone) {}
