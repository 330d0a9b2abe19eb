package rekindle.importing.values;

/** In which order a column writes day, month and year. */
public enum DateOrder {
  YEAR_FIRST,
  DAY_FIRST,
  MONTH_FIRST
}
