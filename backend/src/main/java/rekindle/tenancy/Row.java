package rekindle.tenancy;

import io.micronaut.data.exceptions.DataAccessException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.UuidBytes;

/**
 * The present row of a result, read by column name; valid only inside the mapper it is given to.
 */
public final class Row {
  private final ResultSet rows;

  public Row(ResultSet rows) {
    this.rows = rows;
  }

  public UUID uuid(String column) {
    return present(uuidOrNull(column), column);
  }

  public @Nullable UUID uuidOrNull(String column) {
    var bytes = get(column, byte[].class);
    return bytes == null ? null : UuidBytes.toUuid(bytes);
  }

  public String text(String column) {
    return present(textOrNull(column), column);
  }

  public @Nullable String textOrNull(String column) {
    return get(column, String.class);
  }

  public Instant instant(String column) {
    return present(instantOrNull(column), column);
  }

  public @Nullable Instant instantOrNull(String column) {
    var time = get(column, LocalDateTime.class);
    return time == null ? null : time.toInstant(ZoneOffset.UTC);
  }

  public LocalDate date(String column) {
    return present(dateOrNull(column), column);
  }

  public @Nullable LocalDate dateOrNull(String column) {
    return get(column, LocalDate.class);
  }

  public int integer(String column) {
    return present(get(column, Integer.class), column);
  }

  public long number(String column) {
    return present(get(column, Long.class), column);
  }

  public double real(String column) {
    return present(get(column, Double.class), column);
  }

  public @Nullable BigDecimal decimalOrNull(String column) {
    return get(column, BigDecimal.class);
  }

  public boolean flag(String column) {
    return present(get(column, Boolean.class), column);
  }

  public @Nullable Boolean flagOrNull(String column) {
    return get(column, Boolean.class);
  }

  public byte[] bytes(String column) {
    return present(bytesOrNull(column), column);
  }

  public byte @Nullable [] bytesOrNull(String column) {
    return get(column, byte[].class);
  }

  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return Enum.valueOf(type, text(column));
  }

  public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) {
    var name = textOrNull(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** A number by position, counted from one: for {@code select count(*)}. */
  long number(int position) {
    try {
      return rows.getLong(position);
    } catch (SQLException e) {
      throw new DataAccessException("Column " + position + " cannot be read", e);
    }
  }

  private <T> @Nullable T get(String column, Class<T> type) {
    try {
      return rows.getObject(column, type);
    } catch (SQLException e) {
      throw new DataAccessException("Column " + column + " cannot be read", e);
    }
  }

  private static <T> T present(@Nullable T value, String column) {
    return Objects.requireNonNull(value, () -> "Column " + column + " is null");
  }
}
