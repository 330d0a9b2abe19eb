package rekindle.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A server that outlived the program that started it: known by its data folder, asked to end. */
final class Leftover {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

  private Leftover() {}

  /** Only to be called by the holder of the folder's lock. */
  static void stop(Home home) throws IOException {
    for (ProcessHandle server : of(home)) {
      end(server, home);
    }
  }

  static List<ProcessHandle> of(Home home) {
    return ProcessHandle.allProcesses().filter(process -> isOurs(process, home)).toList();
  }

  private static void end(ProcessHandle server, Home home) throws IOException {
    server.destroy();
    if (!hasEndedWithin(LONGEST_STOP, server, home)) {
      server.destroyForcibly();
      hasEndedWithin(LONGEST_STOP, server, home);
    }
  }

  /** Looks again instead of waiting for the exit: a dead process that nobody reaps never exits. */
  private static boolean hasEndedWithin(Duration limit, ProcessHandle server, Home home)
      throws IOException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (isOurs(server, home)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Pause.millis(100);
    }
    return true;
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
