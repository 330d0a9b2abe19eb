package rekindle.security.factors;

import com.google.common.io.BaseEncoding;
import java.time.Clock;

/**
 * An authenticator on somebody's telephone.
 *
 * @param secret in base 32, as it was typed
 */
public record Telephone(String secret, Clock clock) {

  /** What it shows now. */
  public String code() {
    return code(0);
  }

  /** What a telephone shows whose clock is so many steps ahead. */
  public String code(int ahead) {
    return Totp.code(BaseEncoding.base32().decode(secret), Totp.step(clock.instant()) + ahead);
  }

  /** Six digits that are not right now. */
  public String wrongCode() {
    var wrong = (Integer.parseInt(code()) + 1) % 1_000_000;
    var text = String.format("%06d", wrong);
    return text.equals(code(1)) || text.equals(code(-1)) ? "%06d".formatted(wrong + 7) : text;
  }
}
