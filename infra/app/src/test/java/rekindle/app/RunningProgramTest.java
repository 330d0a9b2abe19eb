package rekindle.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProgramTest {
  @TempDir private Path home;

  @Test
  void it_answers_and_tells_the_newcomer_how_to_sign_in() throws IOException {
    try (Program program = start()) {
      assertThat(program.get("/health").statusCode()).isEqualTo(200);
      assertThat(program.get("/health").body()).contains("\"status\":\"UP\"");
      assertThat(program.get("/openapi.yml").body()).startsWith("openapi: 3");
      assertThat(program.get("/").body()).contains("<title>Rekindle</title>");
      assertThat(program.output())
          .contains("owner@harbour.example", "owner@rival.example", "sample-Agency-1");
    }
  }

  @Test
  void it_shows_its_mail_on_a_page_for_this_machine_alone() throws Exception {
    try (Program program = start()) {
      Matcher shown =
          Pattern.compile("shown at (http://localhost:\\d+)/").matcher(program.output());
      assertThat(shown.find()).as(program.output()).isTrue();
      assertThat(program.get("/api/mail").body()).contains(shown.group(1));
      assertThat(Program.get(shown.group(1), "/").body()).contains("Nothing was sent yet.");
      String otherName = shown.group(1).replace("localhost", "127.0.0.2");
      assertThatThrownBy(() -> Program.get(otherName, "/")).hasMessageContaining("not answer");
    }
  }

  @Test
  void a_second_start_says_where_the_first_one_runs() throws Exception {
    try (Program first = start();
        Program second = start()) {
      second.waitForEnd();
      assertThat(second.process.exitValue()).isEqualTo(1);
      assertThat(second.output()).contains("already running", first.address());
    }
  }

  @Test
  void it_names_no_sample_where_none_is_wanted() throws IOException {
    try (Program program = Program.start(home, Map.of("REKINDLE_SAMPLE", "false"))) {
      assertThat(program.output()).doesNotContain("sample").contains("Sign up an agency");
    }
  }

  @Test
  void it_takes_the_next_port_when_its_own_is_taken() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String taken = String.valueOf(other.getLocalPort());
      try (Program program = Program.start(home, Map.of("REKINDLE_PORT", taken))) {
        assertThat(program.get("/health").statusCode()).isEqualTo(200);
        assertThat(program.output()).contains("Port " + taken + " is taken");
      }
    }
  }

  @Test
  void it_starts_again_however_it_was_ended() throws Exception {
    try (Program interrupted = start()) {
      interrupted.interrupt();
      interrupted.waitForEnd();
      assertThat(interrupted.process.descendants()).isEmpty();
    }
    try (Program killed = start()) {
      assertThat(killed.output()).contains("running at");
      killed.process.destroyForcibly();
      killed.waitForEnd();
    }
    try (Program robbedOfItsDatabase = start()) {
      robbedOfItsDatabase
          .process
          .descendants()
          .filter(child -> child.info().command().orElse("").contains("mariadbd"))
          .forEach(ProcessHandle::destroyForcibly);
      robbedOfItsDatabase.waitForEnd();
      assertThat(robbedOfItsDatabase.output()).contains("The database has ended");
    }
    try (Program last = start()) {
      assertThat(last.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void it_ends_with_a_killed_build_and_starts_again() throws Exception {
    try (Program build = Program.start(home, Map.of(), "sh", "-c", "\"$@\"; exit", "build")) {
      ProcessHandle program = build.process.children().findFirst().orElseThrow();
      build.process.destroyForcibly();
      program.onExit().get();
    }
    try (Program again = start()) {
      assertThat(again.get("/health").statusCode()).isEqualTo(200);
    }
  }

  private Program start() throws IOException {
    return Program.start(home, Map.of());
  }
}
