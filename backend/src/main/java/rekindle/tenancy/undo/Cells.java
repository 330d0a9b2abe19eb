package rekindle.tenancy.undo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.UuidBytes;
import rekindle.tenancy.Row;

/**
 * Some columns of a row, as text that says whether it was text or bytes; a column that is null is
 * absent.
 */
record Cells(Map<String, String> byColumn) {
  private static final String TEXT = "t";
  private static final String BYTES = "x";

  static Cells of(Row row, Shape shape, List<String> columns) {
    var cells = new LinkedHashMap<String, String>();
    for (var column : columns) {
      var cell = shape.binary().contains(column) ? bytes(row, column) : text(row, column);
      if (cell != null) {
        cells.put(column, cell);
      }
    }
    return new Cells(cells);
  }

  static Cells of(Map<String, @Nullable UUID> ids) {
    var cells = new LinkedHashMap<String, String>();
    ids.forEach(
        (column, id) -> {
          if (id != null) {
            cells.put(column, id(id));
          }
        });
    return new Cells(cells);
  }

  static String id(UUID id) {
    return BYTES + HexFormat.of().formatHex(UuidBytes.toBytes(id));
  }

  @Nullable UUID id(String column) {
    return value(column) instanceof byte[] bytes ? UuidBytes.toUuid(bytes) : null;
  }

  /** As a statement takes it. */
  @Nullable Object value(String column) {
    var cell = byColumn.get(column);
    if (cell == null) {
      return null;
    }
    var rest = cell.substring(1);
    return cell.startsWith(BYTES) ? HexFormat.of().parseHex(rest) : rest;
  }

  boolean has(String column) {
    return byColumn.containsKey(column);
  }

  boolean sameIn(String column, Cells other) {
    return Objects.equals(byColumn.get(column), other.byColumn.get(column));
  }

  Cells with(String column, @Nullable UUID id) {
    var changed = new LinkedHashMap<>(byColumn);
    changed.remove(column);
    if (id != null) {
      changed.put(column, id(id));
    }
    return new Cells(changed);
  }

  Cells only(List<String> columns) {
    var some = new LinkedHashMap<>(byColumn);
    some.keySet().retainAll(columns);
    return new Cells(some);
  }

  /** The same for the same row of a table on every machine: it is stored. */
  UUID hash(String table) {
    return UUID.nameUUIDFromBytes((table + new TreeMap<>(byColumn)).getBytes(UTF_8));
  }

  private static @Nullable String bytes(Row row, String column) {
    var bytes = row.bytesOrNull(column);
    return bytes == null ? null : BYTES + HexFormat.of().formatHex(bytes);
  }

  private static @Nullable String text(Row row, String column) {
    var text = row.textOrNull(column);
    return text == null ? null : TEXT + text;
  }
}
