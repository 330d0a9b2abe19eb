package rekindle.activities;

/** What a touch is for; two touches of one intent are the same ask, whatever their channels. */
public enum Intent {
  FOLLOW_UP_AGREEMENT,
  ASK_FEEDBACK,
  CHECK_IN,
  /** Offering a most placeable candidate. */
  MPC,
  SCHEDULE,
  INTRODUCE,
  ANSWER,
  OTHER
}
