package rekindle.importing.runs;

import java.util.List;
import rekindle.importing.planning.Outcome;
import rekindle.importing.planning.PlannedRow;

/** How many rows have which outcome. */
public record Tally(long made, long changed, long unchanged, long errors) {

  public static Tally of(List<PlannedRow> rows) {
    return new Tally(
        count(rows, Outcome.NEW),
        count(rows, Outcome.CHANGED),
        count(rows, Outcome.UNCHANGED),
        count(rows, Outcome.ERROR));
  }

  private static long count(List<PlannedRow> rows, Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }
}
