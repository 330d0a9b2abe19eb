package rekindle.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB server in a folder of its own: on 127.0.0.1 alone, with grants on, ending when this
 * program ends. The folder is locked, survives restarts and holds nothing that another machine
 * needs.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(90);
  private static final int ATTEMPTS = 3;

  private static @Nullable EmbeddedDatabase shared;

  private final FolderLock lock;
  private final Users users;
  private final Server server;
  private volatile boolean closing;

  private EmbeddedDatabase(FolderLock lock, Users users, Server server) {
    this.lock = lock;
    this.users = users;
    this.server = server;
  }

  /**
   * Starts on the data of that folder, which is made when it is not there. A server that a killed
   * program left behind is stopped first.
   *
   * @throws AlreadyRunning when another program holds the folder
   */
  public static EmbeddedDatabase open(Path folder) {
    Home home = Home.at(folder);
    FolderLock lock = FolderLock.take(home);
    return open(home, lock, Durability.KEPT);
  }

  /**
   * One empty database for all the tests of this JVM, under the module's {@code target}. Fast: its
   * commits do not survive the machine.
   */
  public static synchronized EmbeddedDatabase forTests() {
    if (shared == null) {
      shared = openEmpty(Path.of(System.getProperty("basedir", ".")).resolve("target"));
    }
    return shared;
  }

  /** Of the database {@code rekindle}, for MySQL's driver. */
  public String jdbcUrl() {
    return "jdbc:mysql://127.0.0.1:" + server.port + "/" + Users.DATABASE + "?sslMode=DISABLED";
  }

  /** May change the schema: migrates, nothing else. */
  public Login owner() {
    return users.owner();
  }

  /** May read and write rows. */
  public Login app() {
    return users.app();
  }

  /** What a second start on the same folder is told beside our process id. */
  public void announce(String address) {
    lock.say(
        "%s (process %d, database port %d)."
            .formatted(address, ProcessHandle.current().pid(), server.port));
  }

  /** Called when the server ends although nobody closed this. */
  public void onUnexpectedEnd(Runnable listener) {
    server.onEnd(
        () -> {
          if (!closing) {
            listener.run();
          }
        });
  }

  @Override
  public void close() {
    closing = true;
    server.stop();
    lock.close();
  }

  private static EmbeddedDatabase openEmpty(Path target) {
    for (int number = 1; ; number++) {
      Home home = Home.at(target.resolve("test-database-" + number));
      FolderLock lock = FolderLock.tryTake(home);
      if (lock == null) {
        continue;
      }
      try {
        Leftover.stop(home);
        Folders.delete(home.data());
      } catch (IOException e) {
        throw new UncheckedIOException("The last test's data cannot be removed.", e);
      }
      return open(home, lock, Durability.LOST);
    }
  }

  private static EmbeddedDatabase open(Home home, FolderLock lock, Durability durability) {
    try {
      Installation installation = Installation.ready();
      Leftover.stop(home);
      prepare(home, installation);
      Users users = Users.keptIn(home.passwords());
      users.writeTo(home.initFile());
      Server server = start(installation, home, durability, users);
      Files.deleteIfExists(home.initFile());
      EmbeddedDatabase database = new EmbeddedDatabase(lock, users, server);
      database.announce("on its way up");
      return database;
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException(e.getMessage() + " See " + home.log() + ".", e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void prepare(Home home, Installation installation) throws IOException {
    Folders.delete(home.tmp());
    Files.createDirectories(home.tmp());
    if (!Files.isDirectory(home.data())) {
      Path staging = home.folder().resolve("data.new");
      Folders.delete(staging);
      installation.copyEmptyDataTo(staging);
      Files.move(staging, home.data(), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Another program may take the port between our look and the server's start: hence again. */
  private static Server start(
      Installation installation, Home home, Durability durability, Users users) throws IOException {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Server server = Server.start(installation, home, durability);
      if (answers(server, users.root())) {
        return server;
      }
      server.stop();
    }
    throw new IOException("The database did not start.");
  }

  private static boolean answers(Server server, Login root) throws IOException {
    String url = "jdbc:mysql://127.0.0.1:" + server.port + "/?sslMode=DISABLED&connectTimeout=2000";
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (server.isAlive() && System.nanoTime() < deadline) {
      try (Connection ready = DriverManager.getConnection(url, root.user(), root.password())) {
        return ready.isValid(2);
      } catch (SQLException notYet) {
        Pause.millis(50);
      }
    }
    return false;
  }
}
