package rekindle.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The server's process, and its life bound to ours. */
final class Server {
  private static final int LONGEST_STOP_SECONDS = 60;

  /**
   * Between us and the server stands a shell that we hold by a pipe. When we end, in whatever way,
   * the pipe closes and the shell asks the server to end as well. Neither hears the terminal's
   * Ctrl-C, because the server must outlive our own last transactions.
   */
  private static final String END_WITH_PARENT =
      """
      trap '' INT HUP
      exec 3<&0
      "$@" </dev/null 3<&- &
      server=$!
      ( while read -r line <&3; do :; done; kill -TERM $server ) >/dev/null 2>&1 &
      watcher=$!
      wait $server
      code=$?
      kill $watcher 2>/dev/null
      exit $code
      """;

  final int port;
  private final Process process;

  private Server(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  static Server start(Installation installation, Home home, Durability durability)
      throws IOException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(guarded(arguments(installation, home, port, durability)))
            .directory(home.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()));
    installation.prepare(builder);
    return new Server(port, builder.start());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void onEnd(Runnable listener) {
    Thread.ofVirtual().name("database-end").start(() -> waitFor(listener));
  }

  /** Lets go of the server, which then ends by itself, cleanly. */
  void stop() {
    try {
      process.getOutputStream().close();
      if (isWindows()) {
        process.destroy();
      }
      if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void waitFor(Runnable listener) {
    try {
      process.waitFor();
      listener.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static boolean isWindows() {
    return osName().startsWith("windows");
  }

  private static List<String> arguments(
      Installation installation, Home home, int port, Durability durability) {
    List<String> arguments = new ArrayList<>();
    arguments.add(installation.server().toString());
    arguments.add("--no-defaults");
    arguments.add(home.dataArgument());
    arguments.add("--basedir=" + installation.base());
    arguments.add("--tmpdir=" + home.tmp());
    arguments.add("--pid-file=" + home.pidFile());
    arguments.add("--init-file=" + home.initFile());
    arguments.add("--bind-address=127.0.0.1");
    arguments.add("--port=" + port);
    // No socket file: its path may be at most 107 bytes long, and nothing of ours connects to it.
    arguments.add("--socket=");
    arguments.add("--skip-name-resolve");
    arguments.add("--skip-ssl");
    arguments.add("--local-infile=0");
    arguments.add("--max-allowed-packet=64M");
    arguments.add("--default-time-zone=+00:00");
    arguments.add("--character-set-server=utf8mb4");
    arguments.add("--collation-server=utf8mb4_unicode_520_ci");
    // Else a bare "utf8mb4" means a collation that MySQL does not have.
    arguments.add("--character-set-collations=utf8mb4=utf8mb4_unicode_520_ci");
    arguments.add(
        "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION");
    arguments.add("--lower-case-table-names=" + lowerCaseTableNames());
    arguments.addAll(durability.arguments());
    if ("root".equals(System.getProperty("user.name"))) {
      arguments.add("--user=root");
    }
    return arguments;
  }

  private static List<String> guarded(List<String> command) {
    if (isWindows()) {
      return command;
    }
    List<String> guarded = new ArrayList<>(List.of("sh", "-c", END_WITH_PARENT, "rekindle-db"));
    guarded.addAll(command);
    return guarded;
  }

  /** Zero shows mistakes in upper and lower case; file systems that ignore case refuse it. */
  private static int lowerCaseTableNames() {
    if (isWindows()) {
      return 1;
    }
    return osName().startsWith("mac") ? 2 : 0;
  }

  private static String osName() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }

  /** Below 32768, where operating systems do not take ports for outgoing connections. */
  private static int freePort() throws IOException {
    for (int attempt = 0; attempt < 100; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IOException("No free port between 20000 and 32000.");
  }

  private static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
