package rekindle.security.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rekindle.shared.ids.Ids;

class SecretBoxTest {
  private static final byte[] SECRET = "twenty bytes of luck".getBytes(StandardCharsets.US_ASCII);
  private static final UUID ANA = Ids.next();

  private final SecretBox box = new SecretBox(new KeySettings("the secret of today", ""));

  @Test
  void a_secret_comes_out_as_it_went_in_and_never_looks_the_same() {
    var closed = box.close(SECRET, ANA);
    assertThat(box.open(closed, ANA)).hasValue(SECRET);
    assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("luck");
    assertThat(box.close(SECRET, ANA)).isNotEqualTo(closed);
  }

  @Test
  void whichever_byte_is_changed_it_does_not_open() {
    var closed = box.close(SECRET, ANA);
    for (int i = 0; i < closed.length; i++) {
      var changed = closed.clone();
      changed[i] ^= 1;
      assertThat(box.open(changed, ANA)).as("byte %d", i).isEmpty();
    }
    assertThat(box.open(new byte[0], ANA)).isEmpty();
  }

  @Test
  void it_opens_for_nobody_else() {
    assertThat(box.open(box.close(SECRET, ANA), Ids.next())).isEmpty();
  }

  @Test
  void after_a_new_secret_of_the_installation_the_one_before_still_opens() {
    var closed = box.close(SECRET, ANA);
    var renewed = new SecretBox(new KeySettings("tomorrow's", "the secret of today"));
    assertThat(renewed.open(closed, ANA)).hasValue(SECRET);
    assertThat(renewed.isOfPresentKey(closed)).isFalse();
    assertThat(renewed.isOfPresentKey(renewed.close(SECRET, ANA))).isTrue();
    var forgetful = new SecretBox(new KeySettings("tomorrow's", ""));
    assertThat(forgetful.open(closed, ANA)).isEmpty();
  }
}
