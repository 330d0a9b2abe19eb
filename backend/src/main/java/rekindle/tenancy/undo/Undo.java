package rekindle.tenancy.undo;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rekindle.tenancy.AgencySql;

/** Begins operations, undoes them, and forgets what would be needed for that. */
@Singleton
public class Undo {
  private static final int AT_ONCE = 500;

  private final AgencySql sql;
  private final Shapes shapes;
  private final Notes notes;
  private final RowReturn rowReturn;
  private final CellReturn cellReturn;

  Undo(AgencySql sql, Shapes shapes, Notes notes, RowReturn rowReturn, CellReturn cellReturn) {
    this.sql = sql;
    this.shapes = shapes;
    this.notes = notes;
    this.rowReturn = rowReturn;
    this.cellReturn = cellReturn;
  }

  /** An operation of that id; all of it belongs into the present transaction. */
  public Operation begin(UUID operation) {
    return new Operation(operation, sql, shapes, notes);
  }

  /**
   * Undoes the operation step by step, last first, and forgets it. A row that was changed since
   * keeps what was changed, and a place that was taken since stays taken.
   */
  public void putBack(UUID operation, StandIn standIn) {
    var place = notes.count(operation);
    while (place > 0) {
      var some = notes.before(operation, place, AT_ONCE);
      runs(some).forEach(run -> undo(run, standIn));
      place -= some.size();
    }
    while (forget(operation, AT_ONCE)) {
      // The next ones.
    }
  }

  /** The operations that did something to one of the same rows as this one. */
  public Set<UUID> touchingTheSame(UUID operation) {
    return notes.touchingTheSame(operation).stream().collect(Collectors.toSet());
  }

  public boolean isNoted(UUID operation) {
    return notes.count(operation) > 0;
  }

  /** The ids of rows it took out, among those that the next {@link #forget} forgets. */
  public Set<UUID> nextForgotten(UUID operation, int most) {
    return notes.before(operation, Integer.MAX_VALUE, most).stream()
        .filter(note -> note.what() == Note.What.TAKEN_OUT)
        .map(note -> note.before().id("id"))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Forgets some of it for good; answers whether there may be more. */
  public boolean forget(UUID operation, int most) {
    return notes.forget(operation, most) == most;
  }

  private void undo(List<Note> run, StandIn standIn) {
    var first = run.getFirst();
    var shape = shapes.of(first.table());
    switch (first.what()) {
      case TAKEN_OUT -> rowReturn.insert(shape, run, standIn);
      case CHANGED -> cellReturn.change(shape, run);
      case PUT_IN -> cellReturn.remove(shape, run);
    }
  }

  /** Neighbours of one kind, which can be undone together. */
  private static List<List<Note>> runs(List<Note> some) {
    var runs = new ArrayList<List<Note>>();
    for (var note : some) {
      var last = runs.isEmpty() ? null : runs.getLast().getFirst();
      if (last == null || last.what() != note.what() || !last.table().equals(note.table())) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(note);
    }
    return runs;
  }
}
