package rekindle.tenancy.undo;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;

/** The notes of operations, as they are stored. */
@Singleton
class Notes {
  private static final Argument<Map<String, String>> CELLS =
      Argument.mapOf(String.class, String.class);

  private final AgencySql sql;
  private final Shapes shapes;
  private final JsonMapper json;

  Notes(AgencySql sql, Shapes shapes, JsonMapper json) {
    this.sql = sql;
    this.shapes = shapes;
    this.json = json;
  }

  void add(UUID operation, int place, List<Note> notes) {
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < notes.size(); i++) {
      var note = notes.get(i);
      var key = note.row().only(shapes.of(note.table()).key());
      rows.add(
          Map.of(
              "operation", operation,
              "place", place + i,
              "what", note.what(),
              "table", note.table(),
              "hash", key.hash(note.table()),
              "before", write(note.before()),
              "after", write(note.after())));
    }
    sql.batch(
        """
        insert into undo_note (agency_id, operation_id, place, what, table_name, row_hash,
          before_json, after_json)
        values (:agency, :operation, :place, :what, :table, :hash, :before, :after)
        """,
        rows);
  }

  /** The last ones before a place, last first; {@link #forget} goes the same way. */
  List<Note> before(UUID operation, int place, int most) {
    return sql.list(
        """
        select n.what, n.table_name, n.before_json, n.after_json from undo_note n
        where n.agency_id = :agency and n.operation_id = :operation and n.place < :place
        order by n.place desc limit :most
        """,
        Map.of("operation", operation, "place", place, "most", most),
        this::note);
  }

  int count(UUID operation) {
    return Math.toIntExact(
        sql.count(
            "select count(*) from undo_note where agency_id = :agency and operation_id = :operation",
            Map.of("operation", operation)));
  }

  /** The other operations that did something to one of the same rows. */
  List<UUID> touchingTheSame(UUID operation) {
    return sql.list(
        """
        select distinct o.operation_id from undo_note n
        join undo_note o on o.agency_id = n.agency_id and o.row_hash = n.row_hash
        where n.agency_id = :agency and n.operation_id = :operation
          and o.operation_id <> n.operation_id
        """,
        Map.of("operation", operation),
        row -> row.uuid("operation_id"));
  }

  int forget(UUID operation, int most) {
    return sql.update(
        """
        delete from undo_note where agency_id = :agency and operation_id = :operation
        order by place desc limit :most
        """,
        Map.of("operation", operation, "most", most));
  }

  private Note note(Row row) {
    return new Note(
        row.constant("what", Note.What.class),
        row.text("table_name"),
        read(row.text("before_json")),
        read(row.text("after_json")));
  }

  private String write(Cells cells) {
    try {
      return new String(json.writeValueAsBytes(CELLS, cells.byColumn()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Cells read(String text) {
    try {
      return new Cells(json.readValue(text, CELLS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
