package rekindle.importing;

import io.micronaut.serde.annotation.Serdeable;

/** How far an import has come. Those that end in -ING go on by themselves. */
@Serdeable
enum ImportStatus {
  COLLECTING,
  PLANNING,
  PREVIEWED,
  COMMITTING,
  COMMITTED,
  UNDOING,
  UNDONE,
  FAILED;

  boolean working() {
    return this == PLANNING || this == COMMITTING || this == UNDOING;
  }

  /** Before anything went in, files and decisions may still change. */
  boolean open() {
    return this == COLLECTING || this == PLANNING || this == PREVIEWED || this == FAILED;
  }
}
