package rekindle.silence.model;

import java.util.Set;

/**
 * What the agency decides about silence.
 *
 * @param cooling below this share of their gaps a silence is unusual
 * @param quiet below this share it is rare
 * @param usualGapDays how often a client of this agency is heard from; speaks for those of whom
 *     little is known
 * @param oweDays for so long an answer we owe is today's work
 * @param dormantDays after more than so many silent days with nothing open nobody works on it
 * @param caredStages the stages in which a client matters even with nothing open
 */
public record Thresholds(
    double cooling,
    double quiet,
    int usualGapDays,
    int oweDays,
    int dormantDays,
    Set<String> caredStages) {

  /** The shares are the product's; the usual gap is argued in the decision record on pace. */
  public static final Thresholds USUAL =
      new Thresholds(0.20, 0.05, 21, 30, 90, Set.of("PROSPECT", "ACTIVE", "KEY_ACCOUNT"));
}
