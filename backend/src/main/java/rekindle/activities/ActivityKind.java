package rekindle.activities;

/** What sort of thing happened. */
public enum ActivityKind {
  CALL,
  VOICEMAIL,
  EMAIL,
  SMS,
  LINKEDIN,
  MEETING,
  NOTE,
  MILESTONE;

  /** Whether words went from one side to the other in writing. */
  public boolean isWritten() {
    return this == EMAIL || this == SMS || this == LINKEDIN;
  }
}
