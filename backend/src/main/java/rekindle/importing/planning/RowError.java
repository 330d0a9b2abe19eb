package rekindle.importing.planning;

/** Why a row cannot go in: the column as the file calls it, and what to do about it. */
public record RowError(String column, String reason) {}
