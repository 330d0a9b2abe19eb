package rekindle.clients;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How, when and by whom a record came in.
 *
 * @param externalId its id in the system it was exported from
 * @param importId the import that brought it
 */
public record Stamp(
    Origin origin,
    @Nullable String externalId,
    @Nullable UUID importId,
    Instant at,
    @Nullable UUID by) {

  public static Stamp manual(Instant at, @Nullable UUID by) {
    return new Stamp(Origin.MANUAL, null, null, at, by);
  }

  public static Stamp imported(
      @Nullable String externalId, UUID importId, Instant at, @Nullable UUID by) {
    return new Stamp(Origin.IMPORT, externalId, importId, at, by);
  }

  public static Stamp sample(Instant at) {
    return new Stamp(Origin.SAMPLE, null, null, at, null);
  }
}
