package rekindle.tenancy.undo;

import java.util.List;
import java.util.Set;

/**
 * A table as the database describes it; the agency, which every row has, is left out everywhere.
 *
 * @param appendOnly whether it takes rows and lets none be changed
 * @param binary the columns that hold bytes
 * @param key the columns of the primary key
 * @param uniques the columns of each further unique key
 * @param references the columns that name a row of another table
 */
record Shape(
    String table,
    boolean appendOnly,
    List<String> columns,
    Set<String> binary,
    List<String> key,
    List<List<String>> uniques,
    List<Reference> references) {

  /** Who wrote a row when: of no interest to an undo, which is a write of its own. */
  private static final Set<String> STAMPS = Set.of("version", "changed_at", "changed_by");

  /**
   * @param optional whether it may name nothing
   */
  record Reference(String column, String table, boolean optional) {}

  boolean isVersioned() {
    return columns.contains("version");
  }

  static boolean isStamp(String column) {
    return STAMPS.contains(column);
  }
}
