package rekindle.tenancy.ledger;

/** What somebody did; what they did it to is the {@link Subject}. */
public enum Act {
  ADDED,
  CHANGED,
  REMOVED,
  RESTORED,
  /** It was removed, and now nobody can put it back any longer. */
  PURGED,
  MERGED,
  /** A merge was taken back. */
  SEPARATED,
  INVITED,
  WITHDRAWN,
  JOINED,
  SIGNED_IN,
  REFUSED,
  SIGNED_OUT,
  PASSWORD_CHANGED,
  EXPORTED
}
