package rekindle.clients;

/** In which time the most chases are counted. */
public enum ChasePeriod {
  DAY,
  WEEK,
  MONTH
}
