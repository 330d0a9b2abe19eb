package rekindle.security;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import rekindle.shared.ids.UuidBytes;
import rekindle.shared.sql.Jdbc;
import rekindle.tenancy.Row;

/**
 * Statements over rows that belong to persons, in whichever agency they are. The values stand in
 * the order of their places: UUID, Instant, text, numbers, booleans or bytes.
 */
@Singleton
public class PersonSql {
  private final Jdbc jdbc;

  PersonSql(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** Runs an insert, update or delete and answers how many rows it touched. */
  public int update(String sql, Object... values) {
    return jdbc.prepare(
        sql,
        prepared -> {
          setOn(prepared, values);
          return prepared.executeUpdate();
        });
  }

  public <T> List<T> list(String sql, Function<Row, T> mapper, Object... values) {
    return jdbc.prepare(
        sql,
        prepared -> {
          setOn(prepared, values);
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
  public <T> Optional<T> first(String sql, Function<Row, T> mapper, Object... values) {
    return list(sql, mapper, values).stream().findFirst();
  }

  /**
   * @param sql whose one column is called {@code n}
   */
  public long count(String sql, Object... values) {
    return first(sql, row -> row.number("n"), values).orElse(0L);
  }

  private static void setOn(PreparedStatement prepared, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, column(values[i]));
    }
  }

  private static Object column(Object value) {
    return switch (value) {
      case UUID id -> UuidBytes.toBytes(id);
      case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      default -> value;
    };
  }
}
