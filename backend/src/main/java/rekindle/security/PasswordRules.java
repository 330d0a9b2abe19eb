package rekindle.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import rekindle.shared.problem.InvalidInput;

/**
 * What a new password must be, after NIST SP 800-63B: long enough, of any characters, and none of
 * those that are tried first. The list is that of zxcvbn (MIT licence): 30,000 common passwords,
 * common names and words, their usual disguises, rows of keys, dates and repetitions, and here what
 * everybody knows of the person.
 */
@Singleton
class PasswordRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  /** What falls within a million guesses falls to anybody who tries. */
  private static final double TRIED_FIRST = 1e6;

  /** Judging takes longer the longer it is; nobody begins a good password so badly. */
  private static final int JUDGED = 64;

  private final Zxcvbn zxcvbn = new Zxcvbn();

  /**
   * @throws InvalidInput naming {@code password}, why it is refused and what to do
   */
  void check(String password, String name, String email) {
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new InvalidInput("password", "Use %d to %d characters.".formatted(SHORTEST, LONGEST));
    }
    var start = password.substring(0, Math.min(JUDGED, password.length()));
    if (zxcvbn.measure(start, known(name, email)).getGuesses() < TRIED_FIRST) {
      throw new InvalidInput(
          "password",
          "This is one of the passwords that are tried first. Take three or four words that have"
              + " nothing to do with each other.");
    }
  }

  private static List<String> known(String name, String email) {
    return Stream.concat(
            Stream.of("rekindle", email), Stream.of((name + " " + email).split("[\\s@.]+")))
        .filter(word -> !word.isBlank())
        .distinct()
        .toList();
  }
}
