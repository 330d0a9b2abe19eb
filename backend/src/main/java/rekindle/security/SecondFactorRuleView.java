package rekindle.security;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param from absent when the agency leaves it to its people
 */
@Serdeable
record SecondFactorRuleView(@Nullable LocalDate from) {}
