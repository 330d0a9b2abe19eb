package rekindle.app;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import rekindle.embedded.EmbeddedDatabase;

/**
 * Starts the packaged program once, on an empty database of its own, so that later starts need not
 * load, link and profile again what every start does: the JVM leaves what it learned in {@code
 * rekindle.aot} beside the start script (JEP 483, 514 and 515).
 */
public final class Training {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path dist;
  private final Path home;

  private Training(Path dist, Path home) {
    this.dist = dist;
    this.home = home;
  }

  /**
   * @param args the folder of the packaged program, and one for the training's own files
   */
  public static void main(String[] args) throws Exception {
    new Training(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath()).run();
  }

  private void run() throws Exception {
    Files.createDirectories(home);
    Path learned = dist.resolve("rekindle.aot");
    try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
      int port = FreePort.from(20_080, "127.0.0.1");
      Process program = start(database, port, learned);
      try {
        waitUntilHealthy(program, URI.create("http://127.0.0.1:" + port + "/health"));
      } finally {
        program.destroy();
      }
      // What was learned is written when the program ends.
      if (!program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || !Files.exists(learned)) {
        program.destroyForcibly();
        throw new IllegalStateException("The JVM left nothing: " + home.resolve("program.log"));
      }
    }
  }

  private Process start(EmbeddedDatabase database, int port, Path learned) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(dist.resolve("rekindle").toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS", "-XX:AOTCacheOutput=" + learned,
                "REKINDLE_HOST", "127.0.0.1",
                "REKINDLE_PORT", String.valueOf(port),
                "REKINDLE_TOKEN_SECRET", "only to start with, never to sign with",
                "REKINDLE_DB_URL", database.jdbcUrl(),
                "REKINDLE_DB_USER", database.app().user(),
                "REKINDLE_DB_PASSWORD", database.app().password(),
                "REKINDLE_DB_OWNER_USER", database.owner().user(),
                "REKINDLE_DB_OWNER_PASSWORD", database.owner().password()));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("program.log").toFile())
        .start();
  }

  private void waitUntilHealthy(Process program, URI health) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isHealthy(health)) {
      if (!program.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("It did not start: " + home.resolve("program.log"));
      }
      Thread.sleep(100);
    }
  }

  private static boolean isHealthy(URI health) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
    try {
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    } finally {
      connection.disconnect();
    }
  }
}
