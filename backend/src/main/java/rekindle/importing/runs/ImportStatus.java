package rekindle.importing.runs;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How far an import has come. Those that end in -ING go on by themselves, except while files are
 * collected. One whose work failed for good is FAILED when nothing has gone in, else it can go on
 * or be undone.
 */
@Serdeable
public enum ImportStatus {
  COLLECTING,
  PLANNING,
  PREVIEWED,
  COMMITTING,
  COMMIT_FAILED,
  COMMITTED,
  UNDOING,
  UNDO_FAILED,
  UNDONE,
  FAILED;

  public boolean working() {
    return this == PLANNING || this == COMMITTING || this == UNDOING;
  }

  /** One import of an agency at a time changes its records. */
  boolean changesRecords() {
    return this == COMMITTING || this == UNDOING;
  }

  public boolean canBeUndone() {
    return this == COMMITTED || this == COMMIT_FAILED || this == UNDO_FAILED;
  }

  /** Before anything went in, files and decisions may still change. */
  public boolean open() {
    return this == COLLECTING || this == PLANNING || this == PREVIEWED || this == FAILED;
  }
}
