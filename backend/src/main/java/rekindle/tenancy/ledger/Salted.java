package rekindle.tenancy.ledger;

import java.security.SecureRandom;

/**
 * Personal words that an entry is bound to without holding them. Whoever has the hash alone learns
 * nothing from it, as the salt goes with the words.
 */
final class Salted {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 32;

  private Salted() {}

  static byte[] salt() {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return salt;
  }

  static Hash hash(byte[] salt, String words) {
    return new Hash.Of().put(salt).text(words).sum();
  }
}
