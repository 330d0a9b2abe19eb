package rekindle.activities.inference;

import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Outcome;

/** Whether a day in the words can be one that they named: they must have spoken. */
final class PromiseRule {
  private PromiseRule() {}

  static boolean mayPromise(Given given) {
    if (given.kind() == ActivityKind.MEETING) {
      return given.outcome() == Outcome.SCHEDULED
          || given.outcome() == Outcome.RESCHEDULED
          || given.outcome() == Outcome.HELD;
    }
    if (given.kind() == ActivityKind.NOTE
        || given.outcome() == Outcome.AUTO_REPLY
        || given.outcome() == Outcome.BOUNCED) {
      return false;
    }
    return given.direction() != Direction.OUTBOUND || given.outcome() == Outcome.ANSWERED;
  }
}
