package rekindle.support.watch;

import java.util.Set;

/** Where reading across agencies is allowed: in the tenancy, and in the named scheduled scans. */
final class CrossingPlaces {
  private static final StackWalker STACK = StackWalker.getInstance();

  /** Through these every hand-written statement passes: the caller behind them is what counts. */
  private static final Set<String> PASSAGES =
      Set.of("rekindle.shared.sql.Jdbc", "rekindle.tenancy.AgencySql");

  /** Classes with a scheduled scan over all agencies. */
  private static final Set<String> SCANS = Set.of();

  private CrossingPlaces() {}

  static boolean allowHere() {
    return STACK.walk(
        frames ->
            frames
                .map(frame -> outermost(frame.getClassName()))
                .filter(name -> name.startsWith("rekindle."))
                .filter(name -> !name.startsWith("rekindle.support."))
                .filter(name -> !PASSAGES.contains(name))
                .findFirst()
                .filter(CrossingPlaces::allowed)
                .isPresent());
  }

  private static boolean allowed(String name) {
    return name.startsWith("rekindle.tenancy.") || SCANS.contains(name);
  }

  private static String outermost(String name) {
    var plain = name.replace(".$", ".");
    return plain.contains("$") ? plain.substring(0, plain.indexOf('$')) : plain;
  }
}
