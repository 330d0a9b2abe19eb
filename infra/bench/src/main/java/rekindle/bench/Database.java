package rekindle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import rekindle.embedded.EmbeddedDatabase;
import rekindle.embedded.KeptSecrets;

/** The embedded MariaDB, durable as it is for a newcomer, and what it says of itself. */
final class Database implements AutoCloseable {
  private static final String PROMISES =
      """
      select concat('MariaDB ', version(),
        ', innodb_flush_log_at_trx_commit = ', @@innodb_flush_log_at_trx_commit,
        ', innodb_doublewrite = ', @@innodb_doublewrite,
        ', innodb_flush_method = ', @@innodb_flush_method,
        ', buffer pool ', @@innodb_buffer_pool_size div 1048576, ' MB')
      """;

  private final EmbeddedDatabase server;
  private final Path home;
  final Connection root;

  private Database(EmbeddedDatabase server, Path home, Connection root) {
    this.server = server;
    this.home = home;
    this.root = root;
  }

  static Database open(Path home) throws SQLException {
    EmbeddedDatabase server = EmbeddedDatabase.open(home);
    String password = KeptSecrets.in(home.resolve("passwords.properties")).named("root");
    return new Database(
        server, home, DriverManager.getConnection(server.jdbcUrl(), "root", password));
  }

  /** The environment of a program that works with it. */
  Map<String, String> settings() {
    return Map.of(
        "REKINDLE_DB_URL", server.jdbcUrl(),
        "REKINDLE_DB_USER", server.app().user(),
        "REKINDLE_DB_PASSWORD", server.app().password(),
        "REKINDLE_DB_OWNER_USER", server.owner().user(),
        "REKINDLE_DB_OWNER_PASSWORD", server.owner().password(),
        "REKINDLE_TOKEN_SECRET", KeptSecrets.in(home.resolve("secrets.properties")).named("token"));
  }

  long pid() {
    try {
      return Long.parseLong(Files.readString(home.resolve("mariadb.pid")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In words, its durability first: what is not durable is not what we measure. */
  String promises() throws SQLException {
    String promises = text(PROMISES);
    if (!promises.contains("innodb_flush_log_at_trx_commit = 1,")) {
      throw new IllegalStateException("Its commits are not durable: " + promises);
    }
    return promises;
  }

  long activities() throws SQLException {
    return Long.parseLong(text("select count(*) from activity"));
  }

  /** Statements it was sent since it started; our own count as well, one each. */
  long statements() throws SQLException {
    return status("Questions");
  }

  /** How often it waited until what it wrote was on the disk. */
  long syncs() throws SQLException {
    return status("Innodb_data_fsyncs");
  }

  @Override
  public void close() throws SQLException {
    root.close();
    server.close();
  }

  private long status(String name) throws SQLException {
    return Long.parseLong(
        text(
            "select variable_value from information_schema.global_status where variable_name = '"
                + name
                + "'"));
  }

  private String text(String question) throws SQLException {
    try (var statement = root.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
