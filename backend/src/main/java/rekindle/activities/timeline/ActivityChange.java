package rekindle.activities.timeline;

/** What was done to an activity after it was recorded. */
enum ActivityChange {
  CORRECTED,
  TAKEN_OUT,
  RESTORED
}
