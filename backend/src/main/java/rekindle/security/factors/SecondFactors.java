package rekindle.security.factors;

import com.google.common.io.BaseEncoding;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import rekindle.security.factors.Authenticators.Kept;

/**
 * The second factors of people: whether they have one, setting it up, taking it away, and what a
 * code is worth.
 */
@Singleton
public class SecondFactors {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** As long as the hash, as RFC 4226 recommends. */
  private static final int SECRET_BYTES = 20;

  private final Authenticators authenticators;
  private final RecoveryCodes recoveryCodes;
  private final WrongCodes wrongCodes;
  private final WaysBack waysBack;
  private final SecretBox box;
  private final Clock clock;

  SecondFactors(
      Authenticators authenticators,
      RecoveryCodes recoveryCodes,
      WrongCodes wrongCodes,
      WaysBack waysBack,
      SecretBox box,
      Clock clock) {
    this.authenticators = authenticators;
    this.recoveryCodes = recoveryCodes;
    this.wrongCodes = wrongCodes;
    this.waysBack = waysBack;
    this.box = box;
    this.clock = clock;
  }

  /** Since when somebody has a second factor; empty for those who have none. */
  public Optional<Instant> since(UUID personId) {
    return authenticators.since(personId);
  }

  public boolean has(UUID personId) {
    return since(personId).isPresent();
  }

  /**
   * Makes a secret for an authenticator; nothing changes until a code of it comes back in the same
   * session.
   *
   * @return in base 32, as people type it
   */
  @Transactional
  public String offer(UUID personId, UUID session) {
    var secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    authenticators.offer(personId, session, box.close(secret, personId));
    return BaseEncoding.base32().encode(secret);
  }

  /**
   * Takes the secret that was offered, as a code of it has come back.
   *
   * @return the recovery codes, to be shown this once; empty when the code is wrong or nothing is
   *     on offer
   */
  @Transactional
  public Optional<List<String>> confirm(UUID personId, UUID session, String code) {
    var offered = authenticators.holdOffered(personId, session);
    var step =
        offered.map(secret -> step(bare(code), secret, personId)).orElse(OptionalLong.empty());
    if (offered.isEmpty() || step.isEmpty()) {
      return Optional.empty();
    }
    authenticators.take(personId, offered.get(), step.getAsLong());
    return Optional.of(recoveryCodes.renew(personId));
  }

  /**
   * What a code is worth that somebody brings who has a second factor; a right one is used up, and
   * whoever has it needs no way round.
   */
  @Transactional
  public Verdict judge(UUID personId, String code, Place place) {
    var verdict = look(personId, code, place);
    if (verdict == Verdict.RIGHT || verdict == Verdict.RIGHT_TO_RECOVER) {
      waysBack.stop(personId);
    }
    return verdict;
  }

  /** Takes the second factor away; it answers whether there was one. */
  @Transactional
  public boolean takeAway(UUID personId) {
    waysBack.stop(personId);
    recoveryCodes.forget(personId);
    return authenticators.forget(personId);
  }

  private Verdict look(UUID personId, String code, Place place) {
    var kept = authenticators.hold(personId).orElse(null);
    if (kept == null) {
      return Verdict.WRONG;
    }
    var typed = bare(code);
    if (!isOfAuthenticator(typed)) {
      return recoveryCodes.use(personId, typed) ? Verdict.RIGHT_TO_RECOVER : Verdict.WRONG;
    }
    if (wrongCodes.tooMany(personId, place)) {
      return Verdict.TOO_MANY;
    }
    if (isRight(typed, kept, personId)) {
      return Verdict.RIGHT;
    }
    wrongCodes.add(personId, place);
    return wrongCodes.tooMany(personId, place) ? Verdict.WRONG_AND_LAST : Verdict.WRONG;
  }

  /** Some authenticators show a code in two halves. */
  private static String bare(String code) {
    return code.replaceAll("\\s", "");
  }

  private boolean isRight(String code, Kept kept, UUID personId) {
    var step = step(code, kept.box(), personId);
    if (step.isEmpty() || !authenticators.use(personId, step.getAsLong())) {
      return false;
    }
    if (!box.isOfPresentKey(kept.box())) {
      box.open(kept.box(), personId)
          .ifPresent(secret -> authenticators.encryptAnew(personId, box.close(secret, personId)));
    }
    return true;
  }

  private OptionalLong step(String code, byte[] secret, UUID personId) {
    return box.open(secret, personId)
        .map(opened -> Totp.stepOf(code, opened, clock.instant()))
        .orElse(OptionalLong.empty());
  }

  /** Recovery codes are too long to be guessed, so that nobody counts them. */
  private static boolean isOfAuthenticator(String code) {
    return code.length() == Totp.DIGITS && code.chars().allMatch(Character::isDigit);
  }
}
