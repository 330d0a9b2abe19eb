package rekindle.activities.timeline;

import rekindle.tenancy.ledger.Act;

/** What was done to an activity after it was recorded. */
enum ActivityChange {
  CORRECTED(Act.CHANGED),
  TAKEN_OUT(Act.REMOVED),
  RESTORED(Act.RESTORED);

  final Act act;

  ActivityChange(Act act) {
    this.act = act;
  }
}
