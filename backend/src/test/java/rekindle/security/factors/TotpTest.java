package rekindle.security.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** Appendix B has eight digits, of which six are the last six. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codes_are_those_of_rfc_6238(long seconds, String eightDigits) {
    var step = Totp.step(Instant.ofEpochSecond(seconds));
    assertThat(Totp.code(SECRET, step)).isEqualTo(eightDigits.substring(2));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 755224",
    "1, 287082",
    "2, 359152",
    "3, 969429",
    "4, 338314",
    "5, 254676",
    "6, 287922",
    "7, 162583",
    "8, 399871",
    "9, 520489"
  })
  void codes_are_those_of_rfc_4226(long counter, String code) {
    assertThat(Totp.code(SECRET, counter)).isEqualTo(code);
  }

  @Test
  void a_clock_may_be_wrong_by_one_step_and_no_more() {
    var now = Instant.ofEpochSecond(1234567890);
    var present = Totp.step(now);
    for (var skew = -1; skew <= 1; skew++) {
      assertThat(Totp.stepOf(Totp.code(SECRET, present + skew), SECRET, now))
          .hasValue(present + skew);
    }
    assertThat(Totp.stepOf(Totp.code(SECRET, present - 2), SECRET, now)).isEmpty();
    assertThat(Totp.stepOf(Totp.code(SECRET, present + 2), SECRET, now)).isEmpty();
  }
}
