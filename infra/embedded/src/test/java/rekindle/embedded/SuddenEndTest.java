package rekindle.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a program ended, its server does not stay and the next start works. */
class SuddenEndTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;
  private Process program;

  @BeforeEach
  void start_a_program_on_the_folder() throws IOException {
    program =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output = program.inputReader();
    assertThat(output.readLine()).isEqualTo("ready");
  }

  @AfterEach
  void leave_nothing_behind() throws InterruptedException {
    program.destroyForcibly().waitFor();
    servers().forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void the_server_ends_with_a_killed_program() throws IOException {
    assertThat(servers()).hasSize(1);

    program.destroyForcibly();

    waitUntil(() -> servers().isEmpty());
    assertThatItStartsAgain();
  }

  @Test
  void a_server_that_lost_its_watch_too_is_stopped_by_the_next_start() throws Exception {
    List<ProcessHandle> server = servers();
    program.descendants().filter(child -> !server.contains(child)).forEach(this::kill);
    kill(program.toHandle());
    program.waitFor();
    assertThat(servers()).hasSize(1);

    assertThatItStartsAgain();
  }

  @Test
  void a_program_hears_that_its_server_was_killed() throws Exception {
    servers().forEach(this::kill);

    assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isEqualTo(3);
    assertThatItStartsAgain();
  }

  private void assertThatItStartsAgain() {
    try (EmbeddedDatabase again = EmbeddedDatabase.open(folder)) {
      assertThat(servers()).hasSize(1);
      assertThat(again.jdbcUrl()).startsWith("jdbc:mysql://127.0.0.1:");
    }
    assertThat(servers()).isEmpty();
  }

  private void kill(ProcessHandle process) {
    assertThat(process.destroyForcibly()).isTrue();
  }

  private List<ProcessHandle> servers() {
    return Leftover.of(Home.at(folder));
  }

  private static void waitUntil(BooleanSupplier condition) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Pause.millis(100);
    }
  }
}
