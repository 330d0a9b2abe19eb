package rekindle.security;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants as the database keeps them. */
public final class Utc {
  private Utc() {}

  public static void set(PreparedStatement prepared, int place, Instant instant)
      throws SQLException {
    prepared.setObject(place, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  public static Instant get(ResultSet rows, String column) throws SQLException {
    return rows.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
