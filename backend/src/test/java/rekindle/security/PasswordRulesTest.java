package rekindle.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rekindle.shared.problem.InvalidInput;

class PasswordRulesTest {
  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "Passw0rd2024",
        "qwertyuiop123",
        "123456789012",
        "aaaaaaaaaaaa",
        "abcabcabcabcabc",
        "iloveyou1234",
        "rekindlerekindle",
        "olga.owner@harbour.example"
      })
  void what_is_tried_first_is_refused(String password) {
    assertThatThrownBy(() -> check(password))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.errors().getFirst().message()).contains("tried first"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery",
        "a-long-enough-password",
        "sample-Agency-1",
        "xK9#mQ2vLp7w",
        "дванадцять слів",
        "seven grey herons waiting"
      })
  void whatever_is_long_and_not_common_will_do_without_rules_about_characters(String password) {
    assertThatCode(() -> check(password)).doesNotThrowAnyException();
  }

  @Test
  void eleven_characters_are_too_few_and_two_hundred_are_not_too_many() {
    assertThatThrownBy(() -> check("xK9#mQ2vLp7")).isInstanceOf(InvalidInput.class);
    assertThatCode(() -> check("grey heron ".repeat(18))).doesNotThrowAnyException();
    assertThatThrownBy(() -> check("grey heron ".repeat(19))).isInstanceOf(InvalidInput.class);
  }

  private void check(String password) {
    rules.check(password, "Olga Owner", "olga.owner@harbour.example");
  }
}
