package rekindle.architecture;

import java.util.Map;

/** Who may hold a connection to the database, and why. */
final class ConnectionExceptions {
  static final Map<String, String> REASONS =
      Map.of(
          "rekindle.shared.sql.Jdbc", "prepares the statements of tenancy and security",
          "rekindle.shared.sql.DeadlockRetry", "asks whether a transaction is under way",
          "rekindle.shared.sql.OwnerMigration", "waits until the pool is made, and opens nothing",
          "rekindle.shared.sql.TableGrants", "hands out rights, and reads no row of an agency",
          "rekindle.tenancy.tasks.BackgroundTasks",
              "hands the pool to the library that keeps the work");

  private ConnectionExceptions() {}

  static boolean has(String className) {
    var outer =
        className.contains("$") ? className.substring(0, className.indexOf('$')) : className;
    return REASONS.containsKey(outer);
  }
}
