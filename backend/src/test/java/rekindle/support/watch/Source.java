package rekindle.support.watch;

/** One table, derived table or common table expression under one alias. */
final class Source {
  private final String alias;
  private final boolean owned;
  private final String agencyColumn;
  private boolean held;

  private Source(String alias, boolean owned, String agencyColumn, boolean held) {
    this.alias = alias;
    this.owned = owned;
    this.agencyColumn = agencyColumn;
    this.held = held;
  }

  static Source ofTable(String alias, String table, boolean owned) {
    return new Source(alias, owned, table.equals("agency") ? "id" : "agency_id", false);
  }

  /** A query in the place of a table: held when the agency id it answers comes from a held one. */
  static Source ofQuery(String alias, boolean held) {
    return new Source(alias, false, "agency_id", held);
  }

  String alias() {
    return alias;
  }

  boolean owned() {
    return owned;
  }

  boolean held() {
    return held;
  }

  /** Whether a bare {@code agency_id} among several sources may mean this one. */
  boolean mayAnswer(String column) {
    return isAgency(column) && (owned || held);
  }

  boolean isAgency(String column) {
    return column.equals(agencyColumn);
  }

  boolean hold() {
    var news = !held;
    held = true;
    return news;
  }
}
