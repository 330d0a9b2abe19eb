package rekindle.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who may do what in the database. Written out before every start and run by the server before it
 * listens, so that no moment exists in which somebody gets in without a password, and a lost
 * password file mends itself.
 */
record Users(Login root, Login owner, Login app) {
  static final String DATABASE = "rekindle";

  static Users keptIn(Path file) {
    KeptSecrets secrets = KeptSecrets.in(file);
    return new Users(
        new Login("root", secrets.named("root")),
        new Login("rekindle_owner", secrets.named("rekindle_owner")),
        new Login("rekindle_app", secrets.named("rekindle_app")));
  }

  /**
   * The server reads one statement per line. The program may read; the owner lets it write table by
   * table. What an earlier release gave is given and taken, for there is no taking where nothing
   * was given.
   */
  void writeTo(Path initFile) throws IOException {
    String sql =
        """
        DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys' AND NOT (Host = '127.0.0.1' AND User IN ('root', '%2$s', '%4$s'));
        DELETE FROM mysql.db WHERE Db LIKE 'test%%';
        FLUSH PRIVILEGES;
        DROP DATABASE IF EXISTS test;
        CREATE DATABASE IF NOT EXISTS %6$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
        CREATE USER IF NOT EXISTS root@'127.0.0.1';
        ALTER USER root@'127.0.0.1' IDENTIFIED BY '%1$s';
        GRANT ALL PRIVILEGES ON *.* TO root@'127.0.0.1' WITH GRANT OPTION;
        CREATE USER IF NOT EXISTS %2$s@'127.0.0.1';
        ALTER USER %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
        GRANT ALL PRIVILEGES ON %6$s.* TO %2$s@'127.0.0.1' WITH GRANT OPTION;
        CREATE USER IF NOT EXISTS %4$s@'127.0.0.1';
        ALTER USER %4$s@'127.0.0.1' IDENTIFIED BY '%5$s';
        GRANT SELECT, INSERT, UPDATE, DELETE ON %6$s.* TO %4$s@'127.0.0.1';
        REVOKE INSERT, UPDATE, DELETE ON %6$s.* FROM %4$s@'127.0.0.1';
        """
            .formatted(
                root.password(),
                owner.user(),
                owner.password(),
                app.user(),
                app.password(),
                DATABASE);
    Files.deleteIfExists(initFile);
    Files.writeString(KeptSecrets.createPrivate(initFile), sql);
  }
}
