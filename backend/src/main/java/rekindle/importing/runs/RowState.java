package rekindle.importing.runs;

/** What was done about a planned row. */
public enum RowState {
  /** There is nothing to do for it. */
  NONE,
  PENDING,
  DONE,
  UNDONE,
  /** Touched since by a person, and so not undone. */
  KEPT
}
