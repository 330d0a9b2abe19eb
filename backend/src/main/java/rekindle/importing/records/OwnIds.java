package rekindle.importing.records;

import java.util.Optional;
import java.util.UUID;
import rekindle.importing.planning.Key;

/** Ids of our own: a file that we exported names its records by them. */
final class OwnIds {
  private static final int LENGTH = 36;

  private OwnIds() {}

  /** Whether it is the id of anything is asked by whoever loads it. */
  static Optional<UUID> of(Key key) {
    if (key.value().length() != LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(key.value()));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
