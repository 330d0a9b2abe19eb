package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;

/**
 * One thing that happened with a client, reduced to what silence needs.
 *
 * @param contactId who of theirs, if known
 * @param date the date they named, for {@link FactKind#NAMED_DATE} and {@link
 *     FactKind#PROMISED_DATE} alone
 * @param heard whether they were heard from by it; a sort of fact that usually is a sign of theirs
 *     may have been ours alone, as a date that we set
 * @param by what sort of activity it was, if it was one
 */
public record Fact(
    Instant at,
    FactKind kind,
    @Nullable UUID contactId,
    @Nullable LocalDate date,
    boolean heard,
    @Nullable ActivityKind by) {

  public static Fact of(Instant at, FactKind kind, @Nullable UUID contactId) {
    return new Fact(at, kind, contactId, null, kind.isSign(), null);
  }
}
