package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about a client, apart from what happened.
 *
 * @param caredFor its stage is one the agency cares for
 * @param stopped it is not to be contacted
 * @param parkedAt when somebody parked it; a later sign of life or a word that all is well ends
 *     that
 * @param cameAt when it was added; null where that tells nothing
 * @param vouchedBy who said last that its silence means nothing
 */
public record Standing(
    boolean caredFor,
    boolean stopped,
    @Nullable Instant parkedAt,
    @Nullable LocalDate parkedUntil,
    @Nullable Instant cameAt,
    @Nullable String vouchedBy) {

  public static final Standing CARED_FOR = new Standing(true, false, null, null, null, null);

  public Standing parked(Instant at, LocalDate until) {
    return new Standing(caredFor, stopped, at, until, cameAt, vouchedBy);
  }

  public Standing cameAt(Instant at) {
    return new Standing(caredFor, stopped, parkedAt, parkedUntil, at, vouchedBy);
  }

  public Standing vouchedBy(@Nullable String name) {
    return new Standing(caredFor, stopped, parkedAt, parkedUntil, cameAt, name);
  }
}
