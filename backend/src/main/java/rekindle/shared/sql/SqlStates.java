package rekindle.shared.sql;

import java.sql.SQLException;
import java.util.stream.Stream;

/** What the database meant by an error: the classes of SQLSTATE, ISO/IEC 9075-2, table 38. */
public final class SqlStates {
  private static final String UNFIT = "22";
  private static final String CONSTRAINT = "23";
  private static final String ROLLED_BACK = "40";

  private SqlStates() {}

  /** A row that is there, or is missing, forbids this one. */
  public static boolean isConstraint(Throwable failure) {
    return isOf(CONSTRAINT, failure);
  }

  /** A value does not fit its column: too long, or no such day. */
  public static boolean isUnfit(Throwable failure) {
    return isOf(UNFIT, failure);
  }

  /** The whole transaction was given up to let another one pass. */
  static boolean isRolledBack(Throwable failure) {
    return isOf(ROLLED_BACK, failure);
  }

  private static boolean isOf(String stateClass, Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof SQLException e
                    && e.getSQLState() != null
                    && e.getSQLState().startsWith(stateClass));
  }
}
