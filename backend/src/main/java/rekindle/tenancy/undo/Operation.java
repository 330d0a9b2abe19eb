package rekindle.tenancy.undo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;

/**
 * One operation under way, in one transaction: what it does to rows through this can be undone.
 * Conditions are SQL over the columns of the named table, whose rows are those of the agency in
 * context; {@code :agency} may stand in them.
 */
public final class Operation {
  private static final int MANY = 1000;

  private final UUID id;
  private final AgencySql sql;
  private final Shapes shapes;
  private final Notes notes;
  private int place;

  Operation(UUID id, AgencySql sql, Shapes shapes, Notes notes) {
    this.id = id;
    this.sql = sql;
    this.shapes = shapes;
    this.notes = notes;
  }

  public UUID id() {
    return id;
  }

  /** Takes rows out; what refers to them must be gone before. */
  public void takeOut(String table, String condition, Map<String, ?> values) {
    goesWithAnother(table, condition, values);
    sql.update(
        "delete from %s where agency_id = :agency and (%s)".formatted(table, condition), values);
  }

  /** Notes rows which the database takes out itself, with those they belong to. */
  public void goesWithAnother(String table, String condition, Map<String, ?> values) {
    note(
        rows(table, condition, values).stream()
            .map(row -> new Note(Note.What.TAKEN_OUT, table, row, none()))
            .toList());
  }

  /** Makes columns name other rows, or none. */
  public void point(
      String table, Map<String, @Nullable UUID> to, String condition, Map<String, ?> values) {
    var shape = shapes.of(table);
    var columns = new ArrayList<>(shape.key());
    columns.addAll(to.keySet());
    var goal = Cells.of(to);
    var changes =
        read(shape, columns, condition, values).stream()
            .map(row -> new Note(Note.What.CHANGED, table, row, pointed(row, to.keySet(), goal)))
            .toList();
    if (changes.isEmpty()) {
      return;
    }
    note(changes);
    var given = new HashMap<String, @Nullable Object>(values);
    var sets = new ArrayList<String>();
    to.forEach(
        (column, target) -> {
          var name = "to" + sets.size();
          sets.add(column + " = :" + name);
          given.put(name, target);
        });
    if (shape.isVersioned()) {
      sets.add("version = version + 1");
    }
    sql.update(
        "update %s set %s where agency_id = :agency and (%s)"
            .formatted(table, String.join(", ", sets), condition),
        given);
  }

  /** Whatever the work does to these rows can be undone; the condition holds before and after. */
  public void around(String table, String condition, Map<String, ?> values, Runnable work) {
    var shape = shapes.of(table);
    var before = byKey(shape, rows(table, condition, values));
    work.run();
    var after = byKey(shape, rows(table, condition, values));
    var found = new ArrayList<Note>();
    before.forEach(
        (key, row) -> {
          var now = after.remove(key);
          if (now == null) {
            found.add(new Note(Note.What.TAKEN_OUT, table, row, none()));
          } else {
            changed(shape, row, now, found);
          }
        });
    after.values().forEach(row -> found.add(new Note(Note.What.PUT_IN, table, none(), row)));
    note(found);
  }

  private static void changed(Shape shape, Cells before, Cells after, List<Note> found) {
    var columns =
        shape.columns().stream()
            .filter(column -> !Shape.isStamp(column) && !before.sameIn(column, after))
            .toList();
    if (!columns.isEmpty()) {
      var some = new ArrayList<>(shape.key());
      some.addAll(columns);
      found.add(new Note(Note.What.CHANGED, shape.table(), before.only(some), after.only(some)));
    }
  }

  private static Cells pointed(Cells row, Iterable<String> columns, Cells goal) {
    var pointed = row;
    for (var column : columns) {
      pointed = pointed.with(column, goal.id(column));
    }
    return pointed;
  }

  private static Map<Cells, Cells> byKey(Shape shape, List<Cells> rows) {
    var byKey = new LinkedHashMap<Cells, Cells>();
    rows.forEach(row -> byKey.put(row.only(shape.key()), row));
    return byKey;
  }

  private List<Cells> rows(String table, String condition, Map<String, ?> values) {
    var shape = shapes.of(table);
    return read(shape, shape.columns(), condition, values);
  }

  /** Held, but for what nobody can change: MySQL lets those who may only add hold nothing. */
  private List<Cells> read(
      Shape shape, List<String> columns, String condition, Map<String, ?> values) {
    return sql.list(
        "select %s from %s where agency_id = :agency and (%s)%s"
            .formatted(
                String.join(", ", columns),
                shape.table(),
                condition,
                shape.appendOnly() ? "" : " for update"),
        values,
        row -> Cells.of(row, shape, columns));
  }

  private void note(List<Note> some) {
    for (int from = 0; from < some.size(); from += MANY) {
      var chunk = some.subList(from, Math.min(from + MANY, some.size()));
      notes.add(id, place, chunk);
      place += chunk.size();
    }
  }

  private static Cells none() {
    return new Cells(Map.of());
  }
}
