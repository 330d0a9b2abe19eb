package rekindle.tenancy;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rekindle.shared.sql.Jdbc;

/**
 * Hand-written SQL over the rows of the agency in context. Parameters are named ({@code
 * :clientId}); {@code :agency} is bound here and cannot be given, and a statement that does not
 * name it is refused. Values may be UUID, Instant, LocalDate, enums, text, numbers, booleans,
 * bytes, null, or a collection of these for {@code in (:ids)}.
 */
@Singleton
public class AgencySql {
  private final Jdbc jdbc;
  private final AgencyContext context;

  AgencySql(Jdbc jdbc, AgencyContext context) {
    this.jdbc = jdbc;
    this.context = context;
  }

  public <T> List<T> list(String sql, Map<String, ?> values, Function<Row, T> mapper) {
    var statement = bind(sql, values);
    return jdbc.prepare(
        statement.sql(),
        prepared -> {
          statement.setOn(prepared);
          try (var rows = prepared.executeQuery()) {
            var row = new Row(rows);
            List<T> all = new ArrayList<>();
            while (rows.next()) {
              all.add(mapper.apply(row));
            }
            return all;
          }
        });
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(String sql, Map<String, ?> values, Function<Row, T> mapper) {
    return list(sql, values, mapper).stream().findFirst();
  }

  public long count(String sql, Map<String, ?> values) {
    return first(sql, values, row -> row.number(1)).orElse(0L);
  }

  /** Runs an insert, update or delete and answers how many rows it touched. */
  public int update(String sql, Map<String, ?> values) {
    var statement = bind(sql, values);
    return jdbc.prepare(
        statement.sql(),
        prepared -> {
          statement.setOn(prepared);
          return prepared.executeUpdate();
        });
  }

  /** Runs one statement for many sets of values in as few round trips as the driver can. */
  public void batch(String sql, List<? extends Map<String, ?>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    var statement = bind(sql, batch.getFirst());
    jdbc.prepare(
        statement.sql(),
        prepared -> {
          for (var values : batch) {
            addTo(prepared, sql, values);
          }
          return prepared.executeBatch();
        });
  }

  private void addTo(PreparedStatement prepared, String sql, Map<String, ?> values)
      throws SQLException {
    bind(sql, values).setOn(prepared);
    prepared.addBatch();
  }

  private NamedStatement bind(String sql, Map<String, ?> values) {
    return NamedStatement.bind(sql, values, context.agencyId());
  }
}
