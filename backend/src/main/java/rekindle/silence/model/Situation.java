package rekindle.silence.model;

/** Whose move it is. Stands beside the state: a quiet client may have gone dark or be forgotten. */
public enum Situation {
  /** The last word is theirs and we have not answered. */
  WE_OWE,
  /** We wrote after their last word, and nothing came back. */
  WENT_DARK,
  /** Nobody of ours has touched them for longer than is usual between us. */
  DRIFTING,
  /** They asked to be left alone, or somebody decided it. */
  STOPPED,
  NONE
}
