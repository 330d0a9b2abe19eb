package rekindle.importing.work;

import rekindle.shared.problem.DomainException;
import rekindle.shared.sql.SqlStates;

/**
 * Works through rows, many in one transaction. When a row cannot be done, the whole transaction is
 * given up; then ever fewer are tried, until the row stands alone and only it is passed over.
 */
final class PieceByPiece {

  private static final int MOST_ROWS = 1000;

  private PieceByPiece() {}

  /** A transaction that does the next rows. */
  interface Piece {

    /** Answers whether there were any. */
    boolean done(int rows);
  }

  /** Answers whether everything is done; it is not when the turn was over before. */
  static boolean run(Turn turn, Piece piece, Runnable passOverNext) {
    int rows = MOST_ROWS;
    boolean more = true;
    while (more) {
      try {
        more = piece.done(rows);
        rows = Math.min(MOST_ROWS, 2 * rows);
      } catch (RuntimeException e) {
        if (!isOfOneRow(e)) {
          throw e;
        }
        if (rows > 1) {
          rows /= 2;
          continue;
        }
        passOverNext.run();
      }
      if (more && turn.over()) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is wrong lies in the rows and what they refer to; anything else may pass. */
  private static boolean isOfOneRow(RuntimeException failure) {
    return SqlStates.isConstraint(failure)
        || SqlStates.isUnfit(failure)
        || failure instanceof DomainException
        || failure instanceof IllegalArgumentException;
  }
}
