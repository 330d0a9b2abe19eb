package rekindle.tenancy.undo;

/**
 * What was done to one row.
 *
 * @param before of one taken out all columns; of a changed one those that changed, with its key
 * @param after of one that was put in all columns; of a changed one those that changed, with its
 *     key
 */
record Note(What what, String table, Cells before, Cells after) {

  enum What {
    TAKEN_OUT,
    CHANGED,
    PUT_IN
  }

  /** Has the row's key: as it is now, or as it was where there is none now. */
  Cells row() {
    return what == What.TAKEN_OUT ? before : after;
  }
}
