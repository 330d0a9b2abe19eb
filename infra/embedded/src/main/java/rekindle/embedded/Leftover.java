package rekindle.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that outlived the program that started it. It is asked to end, as a new one can then
 * watch its parent; it recovers nothing that a restart would not.
 */
final class Leftover {
  private static final int LONGEST_STOP_SECONDS = 60;

  private Leftover() {}

  /** Only to be called by the holder of the folder's lock. */
  static void stop(Home home) throws IOException {
    List<ProcessHandle> found =
        ProcessHandle.allProcesses().filter(process -> isOurs(process, home)).toList();
    for (ProcessHandle server : found) {
      end(server);
    }
  }

  private static void end(ProcessHandle server) throws IOException {
    try {
      server.destroy();
      server.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      server.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while database process " + server.pid() + " ends.", e);
    }
  }

  private static boolean isOurs(ProcessHandle process, Home home) {
    ProcessHandle.Info info = process.info();
    boolean server =
        info.command().map(Path::of).map(Path::getFileName).filter(Leftover::isServer).isPresent();
    return server
        && info.arguments()
            .map(arguments -> Arrays.asList(arguments).contains(home.dataArgument()))
            .orElseGet(() -> notedPid(home).equals(Optional.of(process.pid())));
  }

  private static boolean isServer(Path name) {
    return name.toString().startsWith("mariadbd") || name.toString().startsWith("mysqld");
  }

  /** Where processes do not show their arguments (Windows), the server's own pid file tells. */
  private static Optional<Long> notedPid(Home home) {
    try {
      return Optional.of(Long.valueOf(Files.readString(home.pidFile()).strip()));
    } catch (IOException | NumberFormatException unknown) {
      return Optional.empty();
    }
  }
}
