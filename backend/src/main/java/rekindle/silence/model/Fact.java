package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened with a client, reduced to what silence needs.
 *
 * @param contactId who of theirs, if known
 * @param date the date they named, for {@link FactKind#NAMED_DATE} and {@link
 *     FactKind#PROMISED_DATE} alone
 */
public record Fact(Instant at, FactKind kind, @Nullable UUID contactId, @Nullable LocalDate date) {

  public static Fact of(Instant at, FactKind kind, @Nullable UUID contactId) {
    return new Fact(at, kind, contactId, null);
  }
}
