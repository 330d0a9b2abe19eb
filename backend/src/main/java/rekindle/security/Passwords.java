package rekindle.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with 19 MiB, two passes and one lane: the first choice of the OWASP password storage
 * cheat sheet. About 60 ms a check, so only so many at a time, and never in a transaction: whoever
 * waits for a turn must not hold a connection meanwhile.
 */
@Singleton
class Passwords {
  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  /** More at once would only make each of them slower, and need memory for all. */
  static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

  final Semaphore turns = new Semaphore(AT_ONCE, true);

  /** Checked when nobody has the address, so that an unknown one takes as long as a known one. */
  private final String nobodys = hash("nobody has this password");

  String hash(String password) {
    return inTurn(() -> Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult());
  }

  boolean matches(@Nullable Person person, String password) {
    var hash = person == null ? nobodys : person.passwordHash();
    var function = Argon2Function.getInstanceFromHash(hash);
    var right = inTurn(() -> Password.check(password, hash).with(function));
    return right && person != null;
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
