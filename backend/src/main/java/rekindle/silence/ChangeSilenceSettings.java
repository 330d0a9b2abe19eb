package rekindle.silence;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import rekindle.silence.model.Thresholds;

/** What an owner wants of silence. */
@Serdeable
record ChangeSilenceSettings(
    @NotNull(message = "Give a share from 0.02 (2 %) to 0.5 (50 %).")
        @DecimalMin(value = "0.02", message = "Use a share from 0.02 (2 %) to 0.5 (50 %).")
        @DecimalMax(value = "0.5", message = "Use a share from 0.02 (2 %) to 0.5 (50 %).")
        BigDecimal cooling,
    @NotNull(message = "Give a share from 0.01 (1 %) to 0.25 (25 %).")
        @DecimalMin(value = "0.01", message = "Use a share from 0.01 (1 %) to 0.25 (25 %).")
        @DecimalMax(value = "0.25", message = "Use a share from 0.01 (1 %) to 0.25 (25 %).")
        BigDecimal quiet,
    @Min(value = 1, message = "Use 1 to 365 days.")
        @Max(value = 365, message = "Use 1 to 365 days.")
        int usualGapDays,
    @Min(value = 1, message = "Use 1 to 365 days.")
        @Max(value = 365, message = "Use 1 to 365 days.")
        int oweDays,
    @Min(value = 14, message = "Use 14 to 730 days.")
        @Max(value = 730, message = "Use 14 to 730 days.")
        int dormantDays,
    @NotNull(message = "Choose the stages, or none of them.")
        @Size(max = 10, message = "Name each stage once.")
        Set<@Size(max = 16, message = "This is too long.") String> caredStages) {

  Thresholds thresholds() {
    return new Thresholds(
        cooling.doubleValue(),
        quiet.doubleValue(),
        usualGapDays,
        oweDays,
        dormantDays,
        Set.copyOf(caredStages));
  }
}
