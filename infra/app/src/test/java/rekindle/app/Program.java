package rekindle.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program in a process of its own, started as the README's command starts it. */
final class Program implements AutoCloseable {
  static final Path DIST = Path.of(System.getProperty("basedir"), "target", "dist");

  private static final Pattern ADDRESS = Pattern.compile("running at (http://localhost:\\d+)");
  private static final long LONGEST_END_SECONDS = 60;
  private static final String LAST_WORDS = "Ctrl-C ends it";

  final Process process;

  /** One thread writes while another reads. */
  @SuppressWarnings("JdkObsolete")
  private final StringBuffer output = new StringBuffer();

  private final BufferedReader reader;
  private String address = "";

  private Program(Process process) {
    this.process = process;
    this.reader = process.inputReader();
  }

  /** Returns when it has said all about where it runs, or has ended. */
  static Program start(Path home, Map<String, String> environment, String... before)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    command.addAll(java());
    command.addAll(
        List.of(
            "-Drekindle.endWithParent=true",
            "-cp",
            DIST + "/lib/*" + File.pathSeparator + DIST + "/embedded/*",
            "rekindle.app.EmbeddedMain"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("REKINDLE_HOME", home.toString());
    builder.environment().put("REKINDLE_PORT", "18080");
    builder.environment().putAll(environment);
    Program program = new Program(builder.start());
    program.readUntilItRunsOrEnds();
    return program;
  }

  /** A start that matters little in memory and warms up quickly. */
  static List<String> java() {
    String java = ProcessHandle.current().info().command().orElseThrow();
    return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
  }

  String output() {
    return output.toString();
  }

  String address() {
    assertThat(address).as(output()).isNotEmpty();
    return address;
  }

  HttpResponse<String> get(String path) {
    return get(address(), path);
  }

  static HttpResponse<String> get(String address, String path) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "*/*").build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(address + path + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** What Ctrl-C does, or what kill does where the tests were started in the background. */
  void interrupt() throws IOException {
    String signal = ignoresInterrupts() ? "-TERM" : "-INT";
    new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start();
  }

  /** A child ignores what its parent did when it was started. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  /** What {@code kill -9} does: nothing in the program hears of it. */
  void kill() {
    process.destroyForcibly();
  }

  void waitForEnd() throws InterruptedException {
    assertThat(process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)).as(output()).isTrue();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void readUntilItRunsOrEnds() throws IOException {
    String line = reader.readLine();
    while (line != null) {
      output.append(line).append('\n');
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        address = found.group(1);
      }
      if (line.contains(LAST_WORDS)) {
        Thread.ofVirtual().start(this::readOn);
        return;
      }
      line = reader.readLine();
    }
  }

  /** Nobody may wait for us to read. */
  private void readOn() {
    reader.lines().forEach(line -> output.append(line).append('\n'));
  }
}
