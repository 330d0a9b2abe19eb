package rekindle.silence.model;

import org.hipparchus.special.Erf;

/**
 * Layer 1: how long one person takes to answer, in working hours of their own calendar. Log-normal,
 * shrunk towards people like them: with n answers t and the prior's weight k and mean m, the mean
 * is (k m + sum of ln t) / (k + n).
 */
public record Latency(int answers, double sumOfLogs) {

  public static final Latency NONE = new Latency(0, 0);

  private static final double PRIOR_MEAN = Math.log(24);
  private static final double PRIOR_WEIGHT = 3;
  private static final double SPREAD = 1.2;

  /** Answers within the hour are as good as at once: chat must not make a day look like an age. */
  private static final double LEAST_HOURS = 1;

  public Latency with(double workingHours) {
    return new Latency(answers + 1, sumOfLogs + Math.log(Math.max(LEAST_HOURS, workingHours)));
  }

  /** S: the share of their answers that take longer than so many working hours. */
  public double shareSlowerThan(double workingHours) {
    if (workingHours <= 0) {
      return 1;
    }
    double z = (Math.log(workingHours) - mean()) / spread();
    return Erf.erfc(z / Math.sqrt(2)) / 2;
  }

  /** The working hours after which only the given share of their answers is still to come. */
  public double hoursUntil(double share) {
    double z = Math.sqrt(2) * Erf.erfInv(1 - 2 * share);
    return Math.exp(mean() + z * spread());
  }

  /** Half of their answers come within so many working hours. */
  public double usualHours() {
    return Math.exp(mean());
  }

  /**
   * h: the chance that an answer still comes, which is not S.
   *
   * @param answered the share of asks that are ever answered
   * @param slower S
   */
  public static double chanceStillComes(double answered, double slower) {
    return answered * slower / (answered * slower + 1 - answered);
  }

  private double mean() {
    return (PRIOR_WEIGHT * PRIOR_MEAN + sumOfLogs) / (PRIOR_WEIGHT + answers);
  }

  private double spread() {
    return SPREAD * Math.sqrt(1 + 1 / (PRIOR_WEIGHT + answers));
  }
}
