package rekindle.silence.model;

import java.time.Instant;

/** Where a client stands at one moment, and whose move it is, from what it crosses when. */
record Decision(Pulse pulse, Standing standing, Crossings crossings, boolean asked) {

  Verdict at(Instant now) {
    State state = state(now);
    return new Verdict(state, situation(state, now));
  }

  /**
   * While the last word is theirs the silence is ours, however long: their pace alone makes nobody
   * quiet then.
   */
  private State state(Instant now) {
    boolean open = !pulse.matters().isEmpty();
    boolean rare = passed(crossings.quietAt(), now);
    boolean ruled = crossings.holding(now).findAny().isPresent();
    if (now.isBefore(crossings.owedUntil())) {
      return State.WE_OWE;
    }
    if (isStopped() || now.isBefore(crossings.parkedUntil())) {
      return State.PARKED;
    }
    if (now.isBefore(crossings.waitingUntil())) {
      return State.WAITING;
    }
    if (passed(crossings.dormantAt(), now) && !open) {
      return State.DORMANT;
    }
    boolean theirs = pulse.owedSince() == null;
    if (((rare && theirs) || ruled) && (standing.caredFor() || open)) {
      return State.QUIET;
    }
    if (passed(crossings.coolsAt(), now) || rare || ruled) {
      return State.COOLING;
    }
    if (passed(crossings.driftsAt(), now)) {
      return State.DRIFTING;
    }
    return now.isBefore(crossings.revivedUntil()) ? State.REVIVED : State.ACTIVE;
  }

  private Situation situation(State state, Instant now) {
    if (isStopped() && state == State.PARKED) {
      return Situation.STOPPED;
    }
    if (pulse.owedSince() != null) {
      return Situation.WE_OWE;
    }
    boolean silent = state == State.QUIET || state == State.COOLING || state == State.DORMANT;
    if (silent && (pulse.unansweredTouchDays() > 0 || asked)) {
      return Situation.WENT_DARK;
    }
    return passed(crossings.driftsAt(), now) ? Situation.DRIFTING : Situation.NONE;
  }

  private boolean isStopped() {
    return standing.stopped() || pulse.stoppedAt() != null;
  }

  private static boolean passed(Instant crossing, Instant now) {
    return !now.isBefore(crossing);
  }
}
