package rekindle.clients.expectations;

/** In which time the most chases are counted. */
public enum ChasePeriod {
  DAY,
  WEEK,
  MONTH
}
