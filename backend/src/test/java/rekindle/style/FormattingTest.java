package rekindle.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormattingTest {

  @Test
  void every_java_file_is_formatted() {
    assertThat(Formatting.unformatted(Path.of("..").toAbsolutePath().normalize()))
        .as("mvn -Pformat process-test-classes writes these")
        .isEmpty();
  }
}
