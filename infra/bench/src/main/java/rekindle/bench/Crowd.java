package rekindle.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fills the database with further agencies: copies of one that the program itself has made, row by
 * row in SQL under other agency ids. Nobody signs in there; they are in the way.
 */
final class Crowd {
  /** Parents before children; whoever signs in stays with the original. */
  private static final List<String> TABLES =
      List.of(
          "member",
          "client",
          "contact",
          "contact_address",
          "activity",
          "search_term",
          "client_pulse",
          "client_step");

  private final Connection root;

  Crowd(Connection root) {
    this.root = root;
  }

  /** Each copy is a transaction of its own, and the log waits for the disk at the end alone. */
  void copy(World original, int agencies) throws SQLException {
    long begun = System.nanoTime();
    execute("set global innodb_flush_log_at_trx_commit = 2");
    execute("set session foreign_key_checks = 0");
    List<String> copies = new ArrayList<>();
    for (String table : TABLES) {
      copies.add(copyOf(table));
    }
    root.setAutoCommit(false);
    for (int number = 1; number <= agencies; number++) {
      copy(copies, original.agencyId(), original.agencyId() + number);
    }
    root.setAutoCommit(true);
    execute("set session foreign_key_checks = 1");
    execute("set global innodb_flush_log_at_trx_commit = 1");
    execute("analyze table " + String.join(", ", TABLES));
    Benchmark.say(
        "Copied one agency %,d times in %.0f s.", agencies, (System.nanoTime() - begun) / 1e9);
  }

  private void copy(List<String> copies, long from, long to) throws SQLException {
    try (var agency =
        root.prepareStatement(
            """
            insert into agency (id, name, time_zone, currency, country, created_at, version)
            select ?, name, time_zone, currency, country, created_at, version
            from agency where id = ?
            """)) {
      agency.setLong(1, to);
      agency.setLong(2, from);
      agency.executeUpdate();
    }
    for (String copy : copies) {
      try (var statement = root.prepareStatement(copy)) {
        statement.setLong(1, to);
        statement.setLong(2, from);
        statement.executeUpdate();
      }
    }
    root.commit();
  }

  /** All columns as they are, but the agency, and no person: each may be in an agency but once. */
  private String copyOf(String table) throws SQLException {
    List<String> columns = columns(table);
    String values =
        columns.stream()
            .map(column -> column.equals("person_id") ? "null" : column)
            .collect(Collectors.joining(", "));
    return "insert into %1$s (agency_id, %2$s) select ?, %3$s from %1$s where agency_id = ?"
        .formatted(table, String.join(", ", columns), values);
  }

  private List<String> columns(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet found = root.getMetaData().getColumns(root.getCatalog(), null, table, null)) {
      while (found.next()) {
        if (!found.getString("COLUMN_NAME").equals("agency_id")) {
          columns.add(found.getString("COLUMN_NAME"));
        }
      }
    }
    return columns;
  }

  private void execute(String sql) throws SQLException {
    try (var statement = root.createStatement()) {
      statement.execute(sql);
    }
  }
}
