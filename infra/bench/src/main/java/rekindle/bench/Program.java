package rekindle.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own, started as an installation starts it. */
final class Program implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Process process;
  final String address;

  final Start start;

  private Program(Process process, String address, Start start) {
    this.process = process;
    this.address = address;
    this.start = start;
  }

  /**
   * How long it took from the start of the process until its health was answered for.
   *
   * @param processor milliseconds of processor that the program itself needed for it
   */
  record Start(Duration taken, long processor) {}

  static Program start(Settings settings, Map<String, String> environment)
      throws IOException, InterruptedException {
    String port = String.valueOf(freePort());
    ProcessBuilder builder = new ProcessBuilder(settings.dist().resolve("rekindle").toString());
    builder.environment().putAll(environment);
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS",
                settings.jvm(),
                "REKINDLE_HOST",
                "127.0.0.1",
                "REKINDLE_PORT",
                port,
                "REKINDLE_HTTPS",
                "false"));
    Path log = settings.home().resolve("program.log");
    long begun = System.nanoTime();
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    String address = "http://127.0.0.1:" + port;
    while (!isHealthy(address)) {
      if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
        process.destroy();
        throw new IllegalStateException("The program did not start: " + log);
      }
      Thread.sleep(10);
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    return new Program(process, address, new Start(taken, ProcessTimes.of(process.pid())));
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private static boolean isHealthy(String address) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address + "/health").toURL().openConnection();
    try {
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    } finally {
      connection.disconnect();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }
}
