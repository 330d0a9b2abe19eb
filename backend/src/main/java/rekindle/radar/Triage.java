package rekindle.radar;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The first morning after an import: what is ours to answer, who is quiet, drifting or cooling, and
 * who was dormant long before.
 */
@Serdeable
record Triage(
    Owed weOwe,
    Group quiet,
    Group drifting,
    Group cooling,
    Group dormant,
    long active,
    long parked,
    long total) {

  /**
   * @param count all of them; the rows may be fewer
   */
  @Serdeable
  record Group(long count, List<QuietRow> rows) {}

  /**
   * @param count those heard within the days in which an answer is today's work
   * @param older those to whom we have owed one for longer
   */
  @Serdeable
  record Owed(long count, long older, List<QuietRow> rows) {}
}
