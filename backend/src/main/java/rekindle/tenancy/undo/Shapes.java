package rekindle.tenancy.undo;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rekindle.shared.sql.Jdbc;
import rekindle.tenancy.Row;

/** Asks the database once how its tables look, so that a new column is kept without being named. */
@Singleton
class Shapes {
  private static final String AGENCY = "agency_id";

  private final Jdbc jdbc;
  private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

  Shapes(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  Shape of(String table) {
    return shapes.computeIfAbsent(table, this::read);
  }

  private interface Reader {
    void read(Row row);
  }

  private Shape read(String table) {
    var columns = new LinkedHashMap<String, Boolean>();
    var binary = new HashSet<String>();
    each(
        """
        select column_name as name, data_type as type, is_nullable as optional
        from information_schema.columns
        where table_schema = database() and table_name = ? and column_name <> 'agency_id'
        order by ordinal_position
        """,
        table,
        row -> {
          columns.put(row.text("name"), row.text("optional").equals("YES"));
          if (row.text("type").matches("(?i).*(binary|blob)")) {
            binary.add(row.text("name"));
          }
        });
    var keys = keys(table);
    var primary = keys.remove("PRIMARY");
    if (primary == null) {
      throw new IllegalStateException("No primary key: " + table);
    }
    return new Shape(
        table,
        isAppendOnly(table),
        List.copyOf(columns.keySet()),
        binary,
        primary,
        List.copyOf(keys.values()),
        references(table, columns));
  }

  /** Its comment says so; the rights that the program has follow from it. */
  private boolean isAppendOnly(String table) {
    var comments = new ArrayList<String>();
    each(
        """
        select table_comment as words from information_schema.tables
        where table_schema = database() and table_name = ?
        """,
        table,
        row -> comments.add(row.text("words")));
    return comments.stream().anyMatch(words -> words.startsWith("append-only"));
  }

  private Map<String, List<String>> keys(String table) {
    var keys = new LinkedHashMap<String, List<String>>();
    each(
        """
        select index_name as name, column_name as col from information_schema.statistics
        where table_schema = database() and table_name = ? and non_unique = 0
        order by index_name, seq_in_index
        """,
        table,
        row -> {
          var columns = keys.computeIfAbsent(row.text("name"), name -> new ArrayList<>());
          if (!row.text("col").equals(AGENCY)) {
            columns.add(row.text("col"));
          }
        });
    return keys;
  }

  private List<Shape.Reference> references(String table, Map<String, Boolean> optional) {
    var references = new ArrayList<Shape.Reference>();
    each(
        """
        select column_name as col, referenced_table_name as target
        from information_schema.key_column_usage
        where table_schema = database() and table_name = ? and column_name <> 'agency_id'
          and referenced_table_name is not null
        """,
        table,
        row ->
            references.add(
                new Shape.Reference(
                    row.text("col"),
                    row.text("target"),
                    optional.getOrDefault(row.text("col"), false))));
    return references;
  }

  private void each(String question, String table, Reader reader) {
    jdbc.prepare(
        question,
        prepared -> {
          prepared.setString(1, table);
          try (var rows = prepared.executeQuery()) {
            var row = new Row(rows);
            while (rows.next()) {
              reader.read(row);
            }
            return table;
          }
        });
  }
}
