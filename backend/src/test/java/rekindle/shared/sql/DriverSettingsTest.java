package rekindle.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;

/** What we tell the driver reaches it: a setting that is lost on the way costs speed in silence. */
@ExtendWith(RunningServer.class)
class DriverSettingsTest {

  @Test
  void statements_are_prepared_by_the_server(Jdbc jdbc) {
    long prepared =
        jdbc.prepare(
            "select ?",
            statement -> {
              long before = counted(statement, "Com_stmt_execute");
              ask(statement);
              return counted(statement, "Com_stmt_execute") - before;
            });
    assertThat(prepared).isEqualTo(1);
  }

  @Test
  void every_setting_is_text(DatasourceConfiguration pool) {
    assertThat(pool.getDataSourceProperties().values())
        .isNotEmpty()
        .allMatch(String.class::isInstance);
  }

  @Test
  void who_only_reads_says_so_to_the_driver_alone(Jdbc jdbc) {
    long statements =
        jdbc.prepare(
            "select ?",
            statement -> {
              ask(statement);
              long before = counted(statement, "Questions");
              Connection connection = statement.getConnection();
              connection.setReadOnly(true);
              ask(statement);
              connection.setReadOnly(false);
              return counted(statement, "Questions") - before;
            });
    // The question that counts them is one itself.
    assertThat(statements).isEqualTo(2);
  }

  private static void ask(PreparedStatement statement) throws SQLException {
    statement.setInt(1, 7);
    statement.executeQuery().close();
  }

  /** Of this session, as the server counts. */
  private static long counted(PreparedStatement statement, String name) throws SQLException {
    try (var question = statement.getConnection().createStatement();
        var rows = question.executeQuery("show session status like '" + name + "'")) {
      rows.next();
      return rows.getLong(2);
    }
  }
}
