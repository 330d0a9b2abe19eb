package rekindle.shared.sql;

import io.micronaut.context.annotation.Property;
import io.micronaut.flyway.FlywayConfigurationProperties;
import io.micronaut.flyway.event.MigrationFinishedEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the program's own database user write table by table, once the owner has brought the tables
 * up to date. A table whose comment is {@code append-only} takes rows and gives none up: not even a
 * fault in the program changes what it says. One that is {@code append-only but for} a column lets
 * that column alone be changed.
 */
@Singleton
class TableGrants {
  private static final Logger LOG = LoggerFactory.getLogger(TableGrants.class);

  private static final String WHO = "select current_user()";

  private static final String RIGHTS =
      """
      select concat(
        case
          when table_comment = 'append-only' then 'insert'
          when table_comment like 'append-only but for %' then
            concat('insert, update (', substring(table_comment, 21), ')')
          else 'insert, update, delete'
        end,
        ' on `', table_name, '`')
      from information_schema.tables
      where table_schema = database() and table_type = 'BASE TABLE'
        and table_name <> 'flyway_schema_history'
      """;

  private final String url;
  private final String user;
  private final String password;

  TableGrants(
      @Property(name = "datasources.default.url") String url,
      @Property(name = "datasources.default.username") String user,
      @Property(name = "datasources.default.password") String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  @EventListener
  void migrated(MigrationFinishedEvent event) {
    var migrations = (FlywayConfigurationProperties) event.getSource();
    if (user.equals(migrations.getUser())) {
      LOG.warn("The program uses the database as its owner; give it a user of its own.");
      return;
    }
    try (var program = DriverManager.getConnection(url, user, password);
        var owner = migrations.getFluentConfiguration().getDataSource().getConnection()) {
      grant(owner, texts(program, WHO).getFirst());
    } catch (SQLException e) {
      LOG.warn(
          "The owner of the database could not hand out rights by table ({}). Give it GRANT OPTION,"
              + " and the program's user SELECT alone, as infra/database/users.sh does: until then"
              + " the database itself does not keep append-only tables from being changed.",
          e.getMessage());
    }
  }

  private static void grant(Connection owner, String grantee) throws SQLException {
    if (texts(owner, WHO).contains(grantee)) {
      return;
    }
    try (var statement = owner.createStatement()) {
      for (var right : texts(owner, RIGHTS)) {
        statement.execute("grant " + right + " to '" + grantee.replace("@", "'@'") + "'");
      }
    }
  }

  private static List<String> texts(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
