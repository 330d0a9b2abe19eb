package rekindle.support;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import rekindle.embedded.EmbeddedDatabase;

/**
 * Where the tests keep their rows: an embedded MariaDB, or the server that {@code
 * REKINDLE_TEST_DB_URL} names, on which its owner makes the database {@code rekindle_test} anew.
 */
final class TestDatabase {
  private TestDatabase() {}

  static Map<String, Object> settings() {
    var url = System.getenv("REKINDLE_TEST_DB_URL");
    return url == null ? embedded() : onServer(url);
  }

  private static Map<String, Object> embedded() {
    var database = EmbeddedDatabase.forTests();
    return Map.of(
        "REKINDLE_DB_URL", database.jdbcUrl(),
        "REKINDLE_DB_USER", database.app().user(),
        "REKINDLE_DB_PASSWORD", database.app().password(),
        "REKINDLE_DB_OWNER_USER", database.owner().user(),
        "REKINDLE_DB_OWNER_PASSWORD", database.owner().password());
  }

  private static Map<String, Object> onServer(String url) {
    var owner = System.getenv("REKINDLE_TEST_DB_OWNER_USER");
    var ownerPassword = System.getenv("REKINDLE_TEST_DB_OWNER_PASSWORD");
    var server = url.substring(0, url.lastIndexOf('/') + 1);
    try (var connection = DriverManager.getConnection(server, owner, ownerPassword);
        var statement = connection.createStatement()) {
      statement.execute("drop database if exists rekindle_test");
      statement.execute("create database rekindle_test");
    } catch (SQLException e) {
      throw new IllegalStateException("No test database at " + url, e);
    }
    return Map.of(
        "REKINDLE_DB_URL",
        url.substring(0, url.lastIndexOf('/') + 1) + "rekindle_test",
        "REKINDLE_DB_USER",
        System.getenv("REKINDLE_TEST_DB_USER"),
        "REKINDLE_DB_PASSWORD",
        System.getenv("REKINDLE_TEST_DB_PASSWORD"),
        "REKINDLE_DB_OWNER_USER",
        owner,
        "REKINDLE_DB_OWNER_PASSWORD",
        ownerPassword);
  }
}
