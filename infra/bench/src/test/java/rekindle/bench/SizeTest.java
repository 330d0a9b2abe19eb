package rekindle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizeTest {

  @Test
  void the_shares_of_all_clients_add_up_to_the_whole() {
    Size size = Size.USUAL;

    assertThat(IntStream.range(0, size.clients()).map(size::contactsOf).sum()).isEqualTo(20_000);
    assertThat(IntStream.range(0, size.clients()).map(size::activitiesOf).sum()).isEqualTo(50_000);
    assertThat(size.activitiesOf(0)).isEqualTo(500);
  }
}
