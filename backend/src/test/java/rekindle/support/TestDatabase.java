package rekindle.support;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rekindle.embedded.EmbeddedDatabase;

/**
 * Where the tests keep their rows: an embedded MariaDB, or the server that {@code
 * REKINDLE_TEST_DB_URL} names, on which the database {@code rekindle_test} is made anew.
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
    var user = value(System.getenv("REKINDLE_TEST_DB_USER"), "app");
    var password = value(System.getenv("REKINDLE_TEST_DB_PASSWORD"), "app");
    var server = url.substring(0, url.lastIndexOf('/') + 1);
    try (var connection = DriverManager.getConnection(url, user, password);
        var statement = connection.createStatement()) {
      statement.execute("drop database if exists rekindle_test");
      statement.execute("create database rekindle_test");
    } catch (SQLException e) {
      throw new IllegalStateException("No test database at " + url, e);
    }
    return Map.of(
        "REKINDLE_DB_URL", server + "rekindle_test",
        "REKINDLE_DB_USER", user,
        "REKINDLE_DB_PASSWORD", password,
        "REKINDLE_DB_OWNER_USER", user,
        "REKINDLE_DB_OWNER_PASSWORD", password);
  }

  private static String value(@Nullable String given, String otherwise) {
    return given == null ? otherwise : given;
  }
}
