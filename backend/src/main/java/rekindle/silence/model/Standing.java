package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about a client, apart from what happened.
 *
 * @param caredFor its stage is one the agency cares for
 * @param stopped it is not to be contacted
 * @param parkedAt when somebody parked it; a later sign of life ends that
 */
public record Standing(
    boolean caredFor,
    boolean stopped,
    @Nullable Instant parkedAt,
    @Nullable LocalDate parkedUntil) {

  public static final Standing CARED_FOR = new Standing(true, false, null, null);

  public Standing parked(Instant at, LocalDate until) {
    return new Standing(caredFor, stopped, at, until);
  }
}
