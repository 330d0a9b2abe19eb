package rekindle.shared.time;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one clock everything reads. {@code rekindle.clock} (an ISO 8601 instant) sets what it shows
 * at the start; it runs on from there. It ticks in microseconds, because the database keeps no
 * more.
 */
@Factory
class Clocks {

  @Singleton
  Clock clock(@Value("${rekindle.clock:}") @Nullable String start) {
    var system = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    return start == null || start.isBlank()
        ? system
        : Clock.offset(system, Duration.between(system.instant(), Instant.parse(start)));
  }
}
