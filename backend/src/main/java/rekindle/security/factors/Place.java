package rekindle.security.factors;

import rekindle.shared.ids.Secrets;

/**
 * Where a code is brought from, as far as guesses are counted.
 *
 * @param key the hash of a browser's mark, or zeros for all browsers that are not known
 */
public record Place(byte[] key) {
  private static final int HASH_BYTES = 32;

  public static Place known(String mark) {
    return new Place(Secrets.hash(mark));
  }

  public static Place strange() {
    return new Place(new byte[HASH_BYTES]);
  }
}
