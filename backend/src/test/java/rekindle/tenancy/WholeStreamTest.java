package rekindle.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WholeStreamTest {

  @Test
  void what_was_written_whole_is_read_whole() throws IOException {
    assertThat(new WholeStream(new ByteArrayInputStream(new byte[] {1, 2})).readAllBytes())
        .containsExactly(1, 2);
  }

  @Test
  void what_was_not_written_to_its_end_does_not_end_as_if_it_were() {
    WholeStream half = new WholeStream(new ByteArrayInputStream(new byte[] {1, 2}));
    half.failed(new IllegalStateException("The database has gone"));
    assertThatThrownBy(half::readAllBytes).isInstanceOf(IOException.class);
  }
}
