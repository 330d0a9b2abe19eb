package rekindle.importing;

import io.micronaut.serde.annotation.Serdeable;
import rekindle.importing.planning.Outcome;

/** What becomes of a row, and of an undone import's record that somebody touched since. */
@Serdeable
enum RowOutcome {
  NEW,
  CHANGED,
  UNCHANGED,
  ERROR,
  KEPT;

  static RowOutcome of(Outcome outcome) {
    return valueOf(outcome.name());
  }
}
