package rekindle.search;

/** Whether a word, as far as it is typed, is at most one slip away from a term. */
final class Typo {
  /** Shorter words would be one slip away from everything. */
  static final int SHORTEST = 4;

  private Typo() {}

  /**
   * One slip is a letter left out, put in, replaced, or swapped with its neighbour (the optimal
   * string alignment distance of 1), counted against the term's beginning.
   */
  static boolean within(String typed, String term) {
    for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
      if (length > 0 && length <= term.length() && oneSlip(typed, term.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean oneSlip(String typed, String meant) {
    int same = 0;
    int shorter = Math.min(typed.length(), meant.length());
    while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
      same++;
    }
    var rest = typed.substring(same);
    var wanted = meant.substring(same);
    if (typed.length() > meant.length()) {
      return rest.substring(1).equals(wanted);
    }
    if (typed.length() < meant.length()) {
      return wanted.substring(1).equals(rest);
    }
    return rest.isEmpty() || rest.substring(1).equals(wanted.substring(1)) || swapped(rest, wanted);
  }

  private static boolean swapped(String rest, String wanted) {
    return rest.length() >= 2
        && rest.charAt(0) == wanted.charAt(1)
        && rest.charAt(1) == wanted.charAt(0)
        && rest.substring(2).equals(wanted.substring(2));
  }
}
