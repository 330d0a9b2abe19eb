package rekindle.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  @Test
  void it_behaves_as_mysql_does_where_the_two_differ() throws SQLException {
    EmbeddedDatabase database = EmbeddedDatabase.forTests();
    try (Connection owner = connect(database, database.owner())) {
      assertThat(one(owner, "SELECT @@collation_database")).isEqualTo("utf8mb4_unicode_520_ci");
      assertThat(one(owner, "SELECT @@sql_mode"))
          .isEqualTo(
              "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                  + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION");
      assertThat(one(owner, "SELECT @@time_zone")).isEqualTo("+00:00");
      assertThat(one(owner, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
      assertThat(one(owner, "SELECT @@port")).asInt().isLessThan(32_768);
      assertThat(one(owner, "SELECT @@socket")).isEmpty();
    }
  }

  @Test
  void the_owner_migrates_and_the_application_writes_only_where_the_owner_lets_it()
      throws SQLException {
    EmbeddedDatabase database = EmbeddedDatabase.forTests();
    try (Connection owner = connect(database, database.owner());
        Connection app = connect(database, database.app())) {
      run(owner, "CREATE TABLE grants_probe (name VARCHAR(20) CHARACTER SET utf8mb4)");
      assertThatThrownBy(() -> run(app, "INSERT INTO grants_probe VALUES ('too soon')"))
          .hasMessageContaining("denied");
      run(owner, "GRANT INSERT ON grants_probe TO rekindle_app@'127.0.0.1'");
      run(app, "INSERT INTO grants_probe VALUES ('kept')");
      assertThat(one(app, "SELECT name FROM grants_probe")).isEqualTo("kept");
      assertThat(
              one(
                  owner,
                  "SELECT collation_name FROM information_schema.columns"
                      + " WHERE table_name = 'grants_probe'"))
          .isEqualTo("utf8mb4_unicode_520_ci");
      assertThatThrownBy(() -> run(app, "DROP TABLE grants_probe")).hasMessageContaining("denied");
      assertThatThrownBy(() -> run(app, "SELECT * FROM mysql.global_priv"))
          .hasMessageContaining("denied");
      run(owner, "REVOKE INSERT ON grants_probe FROM rekindle_app@'127.0.0.1'");
      run(owner, "DROP TABLE grants_probe");
    }
  }

  @Test
  void nobody_gets_in_without_a_password() {
    EmbeddedDatabase database = EmbeddedDatabase.forTests();
    for (String user : new String[] {"root", "rekindle_owner", "rekindle_app", ""}) {
      assertThatThrownBy(() -> connect(database, new Login(user, "")))
          .hasMessageContaining("denied");
    }
  }

  @Test
  void data_and_passwords_survive_a_restart_and_a_lost_password_file(@TempDir Path folder)
      throws Exception {
    try (EmbeddedDatabase first = EmbeddedDatabase.open(folder);
        Connection owner = connect(first, first.owner())) {
      run(owner, "CREATE TABLE kept (name VARCHAR(20))");
      run(owner, "INSERT INTO kept VALUES ('Halyard')");
    }
    Path passwords = folder.resolve("passwords.properties");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("init.sql")).doesNotExist();
    Files.delete(passwords);

    try (EmbeddedDatabase second = EmbeddedDatabase.open(folder);
        Connection app = connect(second, second.app())) {
      assertThat(one(app, "SELECT name FROM kept")).isEqualTo("Halyard");
    }
  }

  @Test
  void a_second_start_says_where_the_first_one_runs(@TempDir Path folder) {
    try (EmbeddedDatabase first = EmbeddedDatabase.open(folder)) {
      first.announce("http://localhost:8080");
      assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
          .isInstanceOf(AlreadyRunning.class)
          .hasMessageContaining("http://localhost:8080")
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void folders_with_long_names_spaces_and_accents_are_no_trouble(@TempDir Path folder)
      throws SQLException {
    Path awkward = folder.resolve("Büro von Zoë " + "x".repeat(120)).resolve("my 'desk'");
    try (EmbeddedDatabase database = EmbeddedDatabase.open(awkward);
        Connection app = connect(database, database.app())) {
      assertThat(one(app, "SELECT 1")).isEqualTo("1");
    }
  }

  private static Connection connect(EmbeddedDatabase database, Login login) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
