package rekindle.architecture;

import java.util.Map;

/** Who may ask the machine for the time, and why. Everybody else is given a clock. */
final class ClockExceptions {
  static final Map<String, String> REASONS =
      Map.of(
          "rekindle.shared.time.Clocks", "makes the one clock",
          "rekindle.tenancy.tasks.BackgroundTasks",
              "work is due by the machine's time, whatever day the product is set to");

  private ClockExceptions() {}
}
