package rekindle.silence.model;

/**
 * Layer 3: milestones that say more than any pace. In order of precedence: the first that holds
 * leads the sentence, the others follow in it.
 */
public enum Rule {
  /** They missed a meeting and there is no new date. */
  NO_SHOW(2),
  /** Agreed or promised, and not signed: the riskiest state there is. */
  AGREED_UNSIGNED(5),
  OPENED_UNSIGNED(3),
  /** Their job description is in and no agreement went out. */
  JOB_WITHOUT_AGREEMENT(3),
  /** The day on which they promised something is over. */
  PROMISE_PASSED(1),
  /** Mail to the only person we talk to bounces, or that person left. */
  NO_LIVE_CONTACT(0),
  /** Each of several people is quiet by their own pace. */
  ALL_SILENT(0);

  private final int businessDays;

  Rule(int businessDays) {
    this.businessDays = businessDays;
  }

  /** Business days after which it holds. */
  public int businessDays() {
    return businessDays;
  }
}
