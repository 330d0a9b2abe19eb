package rekindle.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with 19 MiB, two passes and one lane: the first choice of the OWASP password storage
 * cheat sheet. About 60 ms a check.
 */
@Singleton
class Passwords {
  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  /** Checked when nobody has the address, so that an unknown one takes as long as a known one. */
  private final String nobodys = hash("nobody has this password");

  String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
  }

  boolean matches(@Nullable Person person, String password) {
    var hash = person == null ? nobodys : person.passwordHash();
    var right = Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    return right && person != null;
  }
}
