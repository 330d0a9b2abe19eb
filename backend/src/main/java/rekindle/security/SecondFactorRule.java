package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** From which day on, in the agency's zone, its people sign in with a second factor. */
@Serdeable
record SecondFactorRule(@NotNull(message = "Choose a day.") LocalDate from) {}
