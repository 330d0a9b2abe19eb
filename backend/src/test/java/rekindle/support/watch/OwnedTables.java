package rekindle.support.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** The tables whose rows belong to agencies, as the database knows them. */
public final class OwnedTables {
  /** The tables that belong to no agency, or are read before one is known. */
  public static final Set<String> EXEMPT =
      Set.of(
          "agency",
          "person",
          "session",
          "refresh_token",
          // Of a person, whichever of their agencies they sign in to.
          "known_browser",
          "authenticator",
          "recovery_code",
          "wrong_code",
          // Of a person who is not signed in yet.
          "half_sign_in",
          "way_back",
          // Of a person, asked for by somebody whom no agency is known of.
          "password_reset",
          // Of a person: by which account elsewhere they sign in.
          "identity",
          // Of whoever asks, before anybody knows who it is.
          "pace",
          "scheduled_task",
          "flyway_schema_history");

  private OwnedTables() {}

  public static Set<String> read(Connection connection) throws SQLException {
    var names = new TreeSet<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select table_name from information_schema.columns"
                    + " where table_schema = database() and column_name = 'agency_id'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    names.removeAll(EXEMPT);
    return names;
  }
}
