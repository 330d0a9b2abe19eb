package rekindle.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.Busy;

/**
 * Argon2id with 19 MiB, two passes and one lane: the first choice of the OWASP password storage
 * cheat sheet. About 60 ms a check, so only so many at a time, and never in a transaction: whoever
 * waits for a turn must not hold a connection meanwhile. Nobody waits behind more than a few
 * seconds of work: a flood finds the door shut instead of filling memory and threads.
 */
@Singleton
class Passwords {
  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  /** More at once would only make each of them slower, and need memory for all. */
  static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

  /** As many as are through within some two seconds: who comes then is asked to come again. */
  private static final int WAITING = 16 * AT_ONCE;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  final Semaphore turns;
  private final Semaphore places;

  /**
   * Checked when nobody has the address, so that an unknown one takes as long as a known one. It is
   * made up: no password is known to have it.
   */
  static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1$j6HDkr+4F1q7dd7kUCD0Bg"
          + "$CGxyT8FCHdsrrJBPPqmu0D1TZHOynHQ9B0KcoruScmo";

  @Inject
  Passwords() {
    this(new Semaphore(AT_ONCE, true), WAITING);
  }

  Passwords(Semaphore turns, int waiting) {
    this.turns = turns;
    this.places = new Semaphore(turns.availablePermits() + waiting);
  }

  String hash(String password) {
    return inTurn(() -> Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult());
  }

  boolean matches(@Nullable Person person, String password) {
    var hash = person == null ? NOBODYS : person.passwordHash();
    var function = Argon2Function.getInstanceFromHash(hash);
    var right = inTurn(() -> Password.check(password, hash).with(function));
    return right && person != null;
  }

  private <T> T inTurn(Supplier<T> work) {
    if (!places.tryAcquire()) {
      throw new Busy(
          "Too many people are signing in at this moment. Try again in a few seconds.",
          LONGEST_WAIT);
    }
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
      places.release();
    }
  }
}
