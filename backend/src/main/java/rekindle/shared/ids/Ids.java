package rekindle.shared.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes the ids of records: UUID version 7 (RFC 9562), in the order of their making. */
public final class Ids {
  private static final TimeBasedEpochRandomGenerator GENERATOR =
      Generators.timeBasedEpochRandomGenerator();
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    return GENERATOR.generate();
  }

  /** A positive random 62-bit number: the id of an agency, never shown to anybody. */
  public static long nextAgency() {
    return (RANDOM.nextLong() >>> 2) | 1L;
  }
}
