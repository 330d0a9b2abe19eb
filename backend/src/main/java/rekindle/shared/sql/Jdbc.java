package rekindle.shared.sql;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.PreparedStatementCallback;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Prepared statements on the connection of the present transaction, else on one of their own. Owned
 * rows are reached through {@code tenancy.AgencySql}, never through this.
 */
@Singleton
public class Jdbc {
  private final ConnectionOperations<Connection> connections;

  Jdbc(ConnectionOperations<Connection> connections) {
    this.connections = connections;
  }

  public <R> R prepare(String sql, PreparedStatementCallback<R> work) {
    return connections.executeWrite(
        status -> {
          try (var statement = status.getConnection().prepareStatement(sql)) {
            return work.call(statement);
          } catch (SQLException e) {
            throw new DataAccessException("A statement failed: " + e.getMessage(), e);
          }
        });
  }
}
