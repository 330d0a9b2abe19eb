package rekindle.security.limits;

import java.time.Duration;
import rekindle.shared.ids.Secrets;

/**
 * How fast something may be done: so often at once, then once in every interval.
 *
 * @param name stable: it is part of what is kept
 */
public record Pace(String name, int atOnce, Duration interval) {

  /** One step at this pace of whoever is named; each of them has a pace of their own. */
  public Step of(String... whose) {
    return new Step(this, String.join("\n", whose));
  }

  /** How long it takes until nothing is left of all that was done at once. */
  Duration whole() {
    return interval.multipliedBy(atOnce);
  }

  /**
   * Something that is to be done once.
   *
   * @param whose never kept as it stands: it may be an address that somebody mistyped
   */
  public record Step(Pace pace, String whose) {
    byte[] subject() {
      return Secrets.hash(pace.name() + "\n" + whose);
    }
  }
}
