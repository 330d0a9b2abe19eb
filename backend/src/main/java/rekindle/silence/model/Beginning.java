package rekindle.silence.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a state began. A state that a crossing leads into began there; one that holds from the first
 * is as old as what made it so, and one that people decided never older than their decision.
 */
final class Beginning {

  private Beginning() {}

  /**
   * @param crossing at which the state begins to hold
   * @return null where nobody knows
   */
  static @Nullable Instant of(Pulse pulse, Standing standing, Verdict verdict, Instant crossing) {
    if (verdict.state() == State.PARKED) {
      Instant decided =
          verdict.situation() == Situation.STOPPED ? pulse.stoppedAt() : standing.parkedAt();
      return decided == null ? null : Forecast.later(crossing, decided);
    }
    if (crossing.isAfter(Forecast.FIRST)) {
      return crossing;
    }
    return verdict.state() == State.WE_OWE ? pulse.owedSince() : lastSaid(pulse, standing);
  }

  private static @Nullable Instant lastSaid(Pulse pulse, Standing standing) {
    Instant heard = pulse.lastHeardAt();
    Instant word = pulse.wordAt();
    if (heard != null) {
      return word == null ? heard : Forecast.later(heard, word);
    }
    return pulse.firstAt() == null ? standing.cameAt() : pulse.firstAt();
  }
}
