package rekindle.security.openid;

/** Somebody comes back from the provider and is not let in. */
public final class SignOnRefused extends RuntimeException {
  private final Reason reason;

  public SignOnRefused(Reason reason) {
    this(reason, reason.name());
  }

  /**
   * @param why for the log: nothing of a token, a code or a person
   */
  public SignOnRefused(Reason reason, String why) {
    super(why);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** What the page explains; the names are part of its address. */
  public enum Reason {
    /** They changed their mind there, or the provider would not. */
    CANCELLED,
    /** It took too long, or began in another browser. */
    ENDED,
    /** What came back is not to be believed. */
    NOT_CONFIRMED,
    /** The provider does not answer. */
    AWAY,
    /** It names no address that it has verified. */
    NO_ADDRESS,
    /** Nobody here has the address. */
    UNKNOWN,
    /** The person signs in by another account at the provider. */
    OTHER_ACCOUNT,
    /** The invitation is for another address. */
    OTHER_ADDRESS,
    /** Whoever has a second factor signs in before they accept an invitation. */
    SIGN_IN_FIRST,
    /** The invitation does not hold any more. */
    INVITATION_ENDED,
    /** They work for no agency any more. */
    NO_AGENCY
  }
}
