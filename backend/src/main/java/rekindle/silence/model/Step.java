package rekindle.silence.model;

import java.time.Instant;

/**
 * A stretch of time in which a client stands as it stands if nothing happens.
 *
 * @param from inclusive
 * @param until exclusive
 * @param since when the state began, which may be steps ago
 */
public record Step(Instant from, Instant until, Verdict verdict, Instant since) {

  public boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }
}
