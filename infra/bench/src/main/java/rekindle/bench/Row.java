package rekindle.bench;

import java.time.Duration;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * One line of the table.
 *
 * @param taken microseconds an operation took
 * @param length for how long it was measured
 */
record Row(Operation operation, int users, Histogram taken, Duration length, Meters meters) {
  static final String HEAD =
      """
      operation     users  req/op    op/s   req/s  p50 ms  p99 ms  max ms | CPU ms/op: program  database    both | statements/op  disk syncs/op | generator  others
      """
          .strip();

  String line() {
    double count = taken.getTotalCount();
    double perSecond = count / length.toMillis() * 1000;
    double processors = Runtime.getRuntime().availableProcessors() * (double) length.toMillis();
    return String.format(
        Locale.ROOT,
        "%-12s %6d %7d %7.0f %7.0f %7.2f %7.2f %7.1f | %18.2f %9.2f %7.2f | %13.1f %14.2f | %6.2f"
            + " ms %5.0f %%",
        operation.name(),
        users,
        operation.requests(),
        perSecond,
        perSecond * operation.requests(),
        taken.getValueAtPercentile(50) / 1000.0,
        taken.getValueAtPercentile(99) / 1000.0,
        taken.getMaxValue() / 1000.0,
        meters.program() / count,
        meters.database() / count,
        (meters.program() + meters.database()) / count,
        meters.statements() / count,
        meters.syncs() / count,
        meters.generator() / count,
        100 * meters.others() / processors);
  }
}
