package rekindle.silence;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Leave this client alone until that day. */
@Serdeable
record ParkClient(
    @NotNull(message = "Choose a day.") LocalDate until,
    @Nullable @Size(max = 500, message = "Use at most 500 characters.") String note) {}
