package rekindle.silence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Leave all dormant clients alone; for half a year where no day is given. */
@Serdeable
record ParkDormant(@Nullable LocalDate until) {}
