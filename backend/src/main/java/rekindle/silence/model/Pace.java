package rekindle.silence.model;

/**
 * Layer 2: how unusual a silence of so many days is for them.
 *
 * <p>Gaps between days of life are exponential with a rate of their own; what is known of that rate
 * is a gamma distribution that starts as one gap of the agency's usual length and learns from each
 * of theirs. The next gap then follows a Lomax distribution: the share of their gaps at least d
 * days long is (B / (B + d))^A with A = 1 + gaps and B = the agency's usual gap + the sum of
 * theirs. Its heavy tail is what keeps a few quick answers from making every pause look like an
 * end.
 */
public record Pace(double gaps, double days, boolean littleHistory) {

  /** Below so many days of life the agency's pace speaks alone. */
  public static final int ENOUGH_DAYS = 3;

  public static Pace of(Rhythm rhythm, double usualGapDays) {
    if (rhythm.days() < ENOUGH_DAYS) {
      return new Pace(1, usualGapDays, true);
    }
    return new Pace(1 + rhythm.gaps(), usualGapDays + rhythm.span(), false);
  }

  /** The share of their gaps that last at least so many days. */
  public double share(long silentDays) {
    return Math.pow(days / (days + Math.max(0, silentDays)), gaps);
  }

  /** The first whole day of silence on which the share has fallen below the given one. */
  public long daysUntilBelow(double share) {
    long day = (long) Math.floor(days * (Math.pow(share, -1 / gaps) - 1));
    while (share(day) >= share) {
      day++;
    }
    return day;
  }
}
