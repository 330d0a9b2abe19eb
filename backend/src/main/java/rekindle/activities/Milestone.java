package rekindle.activities;

import static rekindle.activities.Direction.INBOUND;
import static rekindle.activities.Direction.MUTUAL;
import static rekindle.activities.Direction.OUTBOUND;

/** A step that the relationship took. */
public enum Milestone {
  FEE_AGREED_VERBALLY(MUTUAL),
  AGREEMENT_PROMISED(INBOUND),
  AGREEMENT_SENT(OUTBOUND),
  /** Opened by the person who is to sign, not by a mail scanner. */
  AGREEMENT_OPENED(INBOUND),
  AGREEMENT_SIGNED(INBOUND),
  JOB_DESCRIPTION_RECEIVED(INBOUND),
  JOB_ORDER_RECEIVED(INBOUND),
  /** They will sign once somebody was introduced. */
  INTRODUCTION_WANTED_FIRST(INBOUND),
  /** They introduced us to somebody of theirs. */
  INTRODUCED(INBOUND),
  FEEDBACK_RECEIVED(INBOUND),
  PAYMENT_RECEIVED(INBOUND);

  private final Direction usual;

  Milestone(Direction usual) {
    this.usual = usual;
  }

  /** Who takes this step when nobody says otherwise. */
  public Direction usualDirection() {
    return usual;
  }
}
