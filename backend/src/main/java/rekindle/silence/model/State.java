package rekindle.silence.model;

/** Where a client stands at one moment; exactly one of these. */
public enum State {
  ACTIVE,
  /** The silence is unusual for them, not yet rare. */
  COOLING,
  /** The silence is rare for them, or a rule says so, and something is at stake. */
  QUIET,
  /** Quiet, and the play is exhausted. Nothing reaches it before there are plays. */
  DARK,
  /** Left alone until a date, by a person's word or because they asked for it. */
  PARKED,
  /** Heard from again after having been quiet. */
  REVIVED,
  /** The last word is theirs. Above all others. */
  WE_OWE,
  /** Their silence is usual; ours is not. */
  DRIFTING,
  /** They named a date that has not come yet. */
  WAITING,
  /** Silent for long with nothing open: not today's work. */
  DORMANT;

  /** Nothing is amiss and nothing is asked of us. */
  boolean isCalm() {
    return this == ACTIVE || this == REVIVED;
  }
}
