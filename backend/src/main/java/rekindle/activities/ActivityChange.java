package rekindle.activities;

/** What was done to an activity after it was recorded. */
enum ActivityChange {
  CORRECTED,
  TAKEN_OUT,
  RESTORED
}
