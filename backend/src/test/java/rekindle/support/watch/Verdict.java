package rekindle.support.watch;

import java.util.List;
import java.util.Set;

/**
 * What the text of a statement says about whose rows it reaches.
 *
 * @param faults why it may not run; empty when every owned table is held to an agency
 * @param agencyParameters the positions, counted from one, at which it takes an agency's id
 */
record Verdict(List<String> faults, Set<Integer> agencyParameters) {
  static final Verdict FINE = new Verdict(List.of(), Set.of());
}
