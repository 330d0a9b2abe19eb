package rekindle.tenancy;

import io.micronaut.data.jdbc.runtime.PreparedStatementCallback;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

  /** As many as there are different texts in the program. */
  private final Map<String, NamedStatement> statements = new ConcurrentHashMap<>();

  AgencySql(Jdbc jdbc, AgencyContext context) {
    this.jdbc = jdbc;
    this.context = context;
  }

  public <T> List<T> list(String sql, Map<String, ?> values, Function<Row, T> mapper) {
    return run(
        sql,
        values,
        prepared -> {
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
    return run(sql, values, PreparedStatement::executeUpdate);
  }

  /** Runs one statement for many sets of values in as few round trips as the driver can. */
  public void batch(String sql, List<? extends Map<String, ?>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    var agency = context.agencyId();
    var statement = named(sql);
    jdbc.prepare(
        statement.sql(batch.getFirst()),
        prepared -> {
          for (var values : batch) {
            statement.setOn(prepared, values, agency);
            prepared.addBatch();
          }
          return prepared.executeBatch();
        });
  }

  private <R> R run(String sql, Map<String, ?> values, PreparedStatementCallback<R> work) {
    var agency = context.agencyId();
    var statement = named(sql);
    return jdbc.prepare(
        statement.sql(values),
        prepared -> {
          statement.setOn(prepared, values, agency);
          return work.call(prepared);
        });
  }

  private NamedStatement named(String sql) {
    return statements.computeIfAbsent(sql, NamedStatement::of);
  }
}
