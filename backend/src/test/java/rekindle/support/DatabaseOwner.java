package rekindle.support;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Prototype;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Somebody with every right on the database, whom nothing holds back from changing rows. */
@Prototype
public class DatabaseOwner {
  private final String url;
  private final String user;
  private final String password;

  DatabaseOwner(
      @Property(name = "flyway.datasources.default.url") String url,
      @Property(name = "flyway.datasources.default.user") String user,
      @Property(name = "flyway.datasources.default.password") String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Answers how many rows it touched. */
  public int update(String sql, long agency) {
    try (var connection = DriverManager.getConnection(url, user, password);
        var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, agency);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
