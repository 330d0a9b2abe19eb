package rekindle.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where everything lies in the folder that one database lives in. */
record Home(Path folder) {
  static Home at(Path folder) {
    return new Home(folder.toAbsolutePath().normalize());
  }

  /** Made for its user alone: it holds every row and every password. */
  void create() throws IOException {
    Files.createDirectories(folder);
    if (KeptSecrets.POSIX) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  Path data() {
    return folder.resolve("data");
  }

  /** By this argument we know our own server among all the processes of the machine. */
  String dataArgument() {
    return "--datadir=" + data();
  }

  Path lock() {
    return folder.resolve("lock");
  }

  /** What the lock's holder says about itself. */
  Path note() {
    return folder.resolve("running");
  }

  Path tmp() {
    return folder.resolve("tmp");
  }

  Path log() {
    return folder.resolve("mariadb.log");
  }

  Path initFile() {
    return folder.resolve("init.sql");
  }

  Path passwords() {
    return folder.resolve("passwords.properties");
  }

  Path pidFile() {
    return folder.resolve("mariadb.pid");
  }
}
