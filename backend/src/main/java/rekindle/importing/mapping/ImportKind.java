package rekindle.importing.mapping;

/** What the rows of a file are. Files are imported in this order, whatever order they came in. */
public enum ImportKind {
  CLIENTS,
  CONTACTS,
  ACTIVITIES
}
