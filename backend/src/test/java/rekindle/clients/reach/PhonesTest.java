package rekindle.clients.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {

  @ParameterizedTest
  @CsvSource({
    "020 7946 0018, GB, +442079460018",
    "+44 20 7946 0018, US, +442079460018",
    "(212) 555-0143, US, +12125550143",
    "+1 555 0143, GB, +15550143",
  })
  void a_number_is_kept_as_it_is_dialled_from_anywhere(
      String written, String country, String kept) {
    assertThat(Phones.normal(written, country)).contains(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "(555) 0143, GB, 5550143",
    "555-0143, US, 5550143",
    "5550143, GB, 5550143",
    "020 7946 0123, US, 02079460123",
  })
  void a_number_that_nobody_there_has_gets_no_country(String written, String country, String kept) {
    assertThat(Phones.normal(written, country)).contains(kept);
  }

  @Test
  void what_is_too_short_or_too_long_is_no_number() {
    assertThat(Phones.normal("12", "GB")).isEmpty();
    assertThat(Phones.normal("+44 20 7946 0018 0018 0018", "GB")).isEmpty();
    assertThat(Phones.normal("call me", "GB")).isEmpty();
  }
}
