package rekindle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypoTest {

  @Test
  void one_slip_is_forgiven_wherever_it_is() {
    for (var typed :
        List.of("halyad", "hallyard", "halyerd", "haylard", "alyard", "jalyard", "ahlyard")) {
      assertThat(Typo.within(typed, "halyard")).as(typed).isTrue();
    }
  }

  @Test
  void a_slip_in_the_beginning_of_a_word_is_forgiven_before_it_is_typed_whole() {
    assertThat(Typo.within("haly", "halyard")).isTrue();
    assertThat(Typo.within("hlya", "halyard")).isTrue();
  }

  @Test
  void two_slips_are_another_word() {
    for (var typed : List.of("hlayrad", "kalyerd", "halt")) {
      assertThat(Typo.within(typed, "halyard")).as(typed).isEqualTo(typed.equals("halt"));
    }
  }

  @Test
  void words_are_lower_case_and_without_accents() {
    assertThat(Words.of("Małgorzata O'Brien, Straße-Süd"))
        .containsExactly("malgorzata", "o", "brien", "strasse", "sud");
  }
}
