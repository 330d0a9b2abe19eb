package rekindle.security.factors;

/** What became of a code that somebody brought. */
public enum Verdict {
  RIGHT,
  /** Right, and gone: it was one of those to recover by. */
  RIGHT_TO_RECOVER,
  WRONG,
  /** Wrong, and the last that is looked at here for a while. */
  WRONG_AND_LAST,
  /** Nobody has looked at it. */
  TOO_MANY
}
