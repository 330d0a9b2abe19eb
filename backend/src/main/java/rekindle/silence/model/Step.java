package rekindle.silence.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a client stands as it stands if nothing happens.
 *
 * @param from inclusive
 * @param until exclusive
 * @param since when the state began, which may be steps ago; null where nobody knows
 */
public record Step(Instant from, Instant until, Verdict verdict, @Nullable Instant since) {

  public boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }
}
