package rekindle.tenancy.undo;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;

/** Puts cells back as they were, unless somebody has changed them since. */
@Singleton
class CellReturn {
  private final AgencySql sql;

  CellReturn(AgencySql sql) {
    this.sql = sql;
  }

  /** Rows that are gone since stay gone. */
  void change(Shape shape, List<Note> changes) {
    Map<List<String>, List<Map<String, @Nullable Object>>> batches = new LinkedHashMap<>();
    for (var change : changes) {
      now(shape, change.after())
          .ifPresent(
              now -> {
                var columns = unchanged(shape, change, now);
                if (!columns.isEmpty()) {
                  batches
                      .computeIfAbsent(columns, some -> new ArrayList<>())
                      .add(values(shape, columns, change));
                }
              });
    }
    batches.forEach((columns, rows) -> sql.batch(update(shape, columns), rows));
  }

  /** Rows that were put in go again, but for those that were changed since. */
  void remove(Shape shape, List<Note> puts) {
    for (var put : puts) {
      var stands =
          now(shape, put.after())
              .filter(
                  now ->
                      shape.columns().stream()
                          .filter(column -> !Shape.isStamp(column))
                          .allMatch(column -> now.sameIn(column, put.after())));
      if (stands.isPresent()) {
        sql.update(
            "delete from %s where agency_id = :agency and %s".formatted(shape.table(), key(shape)),
            keyOf(shape, put.after()));
      }
    }
  }

  private static List<String> unchanged(Shape shape, Note change, Cells now) {
    return shape.columns().stream()
        .filter(column -> !change.before().sameIn(column, change.after()))
        .filter(column -> now.sameIn(column, change.after()))
        .toList();
  }

  private static String update(Shape shape, List<String> columns) {
    var sets = new ArrayList<String>();
    for (int i = 0; i < columns.size(); i++) {
      sets.add(columns.get(i) + " = :c" + i);
    }
    if (shape.isVersioned()) {
      sets.add("version = version + 1");
    }
    return "update %s set %s where agency_id = :agency and %s"
        .formatted(shape.table(), String.join(", ", sets), key(shape));
  }

  private static Map<String, @Nullable Object> values(
      Shape shape, List<String> columns, Note change) {
    var values = new HashMap<String, @Nullable Object>(keyOf(shape, change.after()));
    for (int i = 0; i < columns.size(); i++) {
      values.put("c" + i, change.before().value(columns.get(i)));
    }
    return values;
  }

  private Optional<Cells> now(Shape shape, Cells row) {
    return sql.first(
        "select %s from %s where agency_id = :agency and %s for update"
            .formatted(String.join(", ", shape.columns()), shape.table(), key(shape)),
        keyOf(shape, row),
        now -> Cells.of(now, shape, shape.columns()));
  }

  private static String key(Shape shape) {
    var parts = new ArrayList<String>();
    for (int i = 0; i < shape.key().size(); i++) {
      parts.add(shape.key().get(i) + " = :k" + i);
    }
    return String.join(" and ", parts);
  }

  private static Map<String, @Nullable Object> keyOf(Shape shape, Cells row) {
    var values = new HashMap<String, @Nullable Object>();
    for (int i = 0; i < shape.key().size(); i++) {
      values.put("k" + i, row.value(shape.key().get(i)));
    }
    return values;
  }
}
