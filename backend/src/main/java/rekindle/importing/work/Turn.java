package rekindle.importing.work;

import java.time.Duration;

/** Some time to work in. Whoever has had it lets others go first, and comes back. */
final class Turn {

  private static final Duration LENGTH = Duration.ofSeconds(8);

  private final long begun = System.nanoTime();

  private Turn() {}

  static Turn begin() {
    return new Turn();
  }

  boolean over() {
    return System.nanoTime() - begun > LENGTH.toNanos();
  }
}
