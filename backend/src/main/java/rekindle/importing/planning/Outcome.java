package rekindle.importing.planning;

/** What becomes of a row. */
public enum Outcome {
  NEW,
  CHANGED,
  UNCHANGED,
  ERROR
}
