package rekindle.security.factors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes by time (RFC 6238) as every authenticator shows them: six digits, anew every
 * thirty seconds, HMAC-SHA-1.
 */
final class Totp {
  static final int DIGITS = 6;
  static final int SECONDS = 30;

  private static final int MODULUS = 1_000_000;

  /** Steps by which a telephone's clock may differ, and somebody may type late. */
  private static final int SKEW = 1;

  private Totp() {}

  static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), SECONDS);
  }

  static String code(byte[] secret, long step) {
    var hash = hmac(secret, step);
    var offset = hash[hash.length - 1] & 0xf;
    var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    return String.format("%0" + DIGITS + "d", number % MODULUS);
  }

  /** The step to which a code belongs, among those that may be meant now. */
  static OptionalLong stepOf(String code, byte[] secret, Instant now) {
    var present = step(now);
    return LongStream.rangeClosed(present - SKEW, present + SKEW)
        .filter(step -> same(code, code(secret, step)))
        .findFirst();
  }

  private static byte[] hmac(byte[] secret, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA1", e);
    }
  }

  /** In the same time, however much of it is right. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
