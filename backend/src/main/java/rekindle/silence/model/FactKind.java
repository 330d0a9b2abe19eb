package rekindle.silence.model;

/**
 * What an activity means for silence. Out-of-office replies, opens, clicks and notes mean nothing
 * and never become a fact.
 */
public enum FactKind {
  /** A human message of theirs; it waits for our answer. */
  MESSAGE(true, false),
  /** An answered call: both sides spoke, nobody owes anything. */
  TALK(true, true),
  /** A meeting that took place. */
  HELD(true, true),
  /** Any other human sign of theirs (a payment, feedback given) that asks nothing of us. */
  SIGN(true, false),
  /** A touch that expects an answer. */
  ASK(false, true),
  /** A touch that expects none. */
  TELL(false, true),
  /** A touch of which nobody said whether it expects an answer, as imports have them. */
  OUTBOUND(false, true),
  /** They did not come to a call or a meeting. */
  MISSED(false, false),
  /** A new date was made for a call or a meeting. */
  NEW_DATE(false, false),
  /** The fee was agreed by word of mouth. */
  AGREED(true, true),
  /** They promised to sign. */
  PROMISED(true, true),
  /** Their job description came in. */
  JOB_DESCRIPTION(true, false),
  /** The agreement went out to them. */
  AGREEMENT_SENT(false, true),
  /** The checked signer opened the agreement. */
  OPENED(true, false),
  SIGNED(true, false),
  /** They named a date on which we are to come back to them. */
  NAMED_DATE(true, false),
  /** They promised something by a date. */
  PROMISED_DATE(true, false),
  /** Mail to this contact came back for good. */
  BOUNCED(false, false),
  /** This contact left the company. */
  LEFT(false, false),
  /** They asked to be left alone. */
  LEAVE_ALONE(true, false),
  /** A person's word that the silence means nothing ("she told me by phone"). */
  NOT_QUIET(false, false);

  private final boolean sign;
  private final boolean touch;

  FactKind(boolean sign, boolean touch) {
    this.sign = sign;
    this.touch = touch;
  }

  /** They are heard from by it, unless the fact itself says otherwise. */
  public boolean isSign() {
    return sign;
  }

  /** We did something towards them. */
  public boolean isTouch() {
    return touch;
  }
}
