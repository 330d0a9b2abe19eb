package rekindle.activities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.Origin;

/**
 * Where an activity came from, and by what it is known when it comes again.
 *
 * @param importId the import that brought it
 * @param externalId its id where it came from, at most 190 characters, if it had one
 * @param ordinal its place, from 1, among activities with the same person, instant, kind and
 *     direction; imported ones without an external id are told apart by it alone
 */
public record Provenance(
    Origin origin, @Nullable UUID importId, @Nullable String externalId, int ordinal) {

  public static Provenance manual() {
    return new Provenance(Origin.MANUAL, null, null, 1);
  }

  public static Provenance sample() {
    return new Provenance(Origin.SAMPLE, null, null, 1);
  }

  public static Provenance imported(UUID importId, String externalId) {
    return new Provenance(Origin.IMPORT, importId, externalId, 1);
  }

  public static Provenance imported(UUID importId, int ordinal) {
    return new Provenance(Origin.IMPORT, importId, null, ordinal);
  }

  /** Whether it is known again by person, instant, kind and direction. */
  boolean isKnownByNature() {
    return origin == Origin.IMPORT && externalId == null;
  }
}
