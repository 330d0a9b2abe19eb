package rekindle.activities;

/** Who turned to whom. */
public enum Direction {
  /** We turned to them. */
  OUTBOUND,
  /** They turned to us. */
  INBOUND,
  /** Both sides took part. */
  MUTUAL,
  /** Nobody turned to anybody, as with a note. */
  NONE
}
