package rekindle.tenancy.undo;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.AgencySql;

/** Puts rows back in that were taken out, as far as the world they come back to has room. */
@Singleton
class RowReturn {
  private final AgencySql sql;

  RowReturn(AgencySql sql) {
    this.sql = sql;
  }

  void insert(Shape shape, List<Note> takenOut, StandIn standIn) {
    var rows = new ArrayList<>(takenOut.stream().map(Note::before).toList());
    for (var reference : shape.references()) {
      rows.replaceAll(new Targets(reference, rows, standIn)::mended);
    }
    rows.removeIf(row -> shape.references().stream().anyMatch(each -> isLost(each, row)));
    for (var unique : shape.uniques()) {
      var taken = taken(shape, unique, rows);
      rows.replaceAll(row -> taken.contains(row.only(unique)) ? free(shape, unique, row) : row);
    }
    write(shape, rows);
  }

  /**
   * What is there by the same key already came since, and stays. Of an append-only table nothing
   * can have come, as its rows go only with what they belong to; nor may it be asked to change any.
   */
  private void write(Shape shape, List<Cells> rows) {
    var names = new ArrayList<String>();
    for (int i = 0; i < shape.columns().size(); i++) {
      names.add(":c" + i);
    }
    var first = shape.key().getFirst();
    var unless =
        shape.appendOnly() ? "" : " on duplicate key update %s = %s".formatted(first, first);
    sql.batch(
        "insert into %s (agency_id, %s) values (:agency, %s)%s"
            .formatted(
                shape.table(),
                String.join(", ", shape.columns()),
                String.join(", ", names),
                unless),
        rows.stream().map(row -> values(shape, row)).toList());
  }

  private static Map<String, @Nullable Object> values(Shape shape, Cells row) {
    var values = new HashMap<String, @Nullable Object>();
    for (int i = 0; i < shape.columns().size(); i++) {
      values.put("c" + i, row.value(shape.columns().get(i)));
    }
    return values;
  }

  /** Nothing can be put where what it belongs to is gone. */
  private static boolean isLost(Shape.Reference reference, Cells row) {
    return !reference.optional() && !row.has(reference.column());
  }

  /** Which values of a unique key others have taken since. */
  private Set<Cells> taken(Shape shape, List<String> unique, List<Cells> rows) {
    var wanted =
        rows.stream()
            .filter(row -> unique.stream().allMatch(row::has))
            .map(row -> Objects.requireNonNull(row.value(unique.getFirst())))
            .toList();
    if (wanted.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        sql.list(
            "select %s from %s where agency_id = :agency and %s in (:wanted)"
                .formatted(String.join(", ", unique), shape.table(), unique.getFirst()),
            Map.of("wanted", wanted),
            row -> Cells.of(row, shape, unique)));
  }

  private static Cells free(Shape shape, List<String> unique, Cells row) {
    var kept = new ArrayList<>(shape.columns());
    kept.remove(unique.getFirst());
    return row.only(kept);
  }

  /** The rows that a column names, as far as they are there. */
  private final class Targets {
    private final Shape.Reference reference;
    private final StandIn standIn;
    private final Set<UUID> there;

    Targets(Shape.Reference reference, List<Cells> rows, StandIn standIn) {
      this.reference = reference;
      this.standIn = standIn;
      this.there = there(reference, rows);
    }

    Cells mended(Cells row) {
      var target = row.id(reference.column());
      if (target == null || there.contains(target)) {
        return row;
      }
      return row.with(reference.column(), standIn.of(reference.table(), target).orElse(null));
    }
  }

  private Set<UUID> there(Shape.Reference reference, List<Cells> rows) {
    var named =
        rows.stream()
            .map(row -> row.id(reference.column()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return named.isEmpty()
        ? Set.of()
        : new HashSet<>(
            sql.list(
                "select id from %s where agency_id = :agency and id in (:named)"
                    .formatted(reference.table()),
                Map.of("named", named),
                row -> row.uuid("id")));
  }
}
