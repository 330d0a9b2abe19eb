package rekindle.activities.log;

/** A field that nobody gave and that was filled in from the circumstances. */
public enum Inferred {
  CONTACT,
  DIRECTION,
  OUTCOME,
  INTENT,
  EXPECTS_ANSWER,
  PROMISED_FOR
}
