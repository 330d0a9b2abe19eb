package rekindle.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** How long one user of a quiet agency waits while another agency asks as much as it can. */
final class Neighbours {
  private static final int LOUD_USERS = 8;

  private final Settings settings;
  private final Program program;
  private final World quiet;
  private final World loud;

  Neighbours(Settings settings, Program program, World quiet, World loud) {
    this.settings = settings;
    this.program = program;
    this.quiet = quiet;
    this.loud = loud;
  }

  void measure() throws Exception {
    List<Visitor> few = signIn(quiet);
    List<Visitor> many = signIn(loud);
    Benchmark.say("");
    Benchmark.say(
        "One user of a quiet agency, alone and while %d of another flood it:", LOUD_USERS);
    for (Operation operation : Operation.all()) {
      if (settings.wants(operation.name())) {
        compare(operation, new Load(quiet, few), new Load(loud, many));
      }
    }
    few.forEach(Visitor::close);
    many.forEach(Visitor::close);
  }

  private void compare(Operation operation, Load quietly, Load loudly) throws Exception {
    quietly.stay();
    loudly.stay();
    Histogram alone = quietly.run(List.of(operation), 1, settings.measured());
    try (ExecutorService flood = Executors.newSingleThreadExecutor()) {
      Future<Histogram> flooding =
          flood.submit(() -> loudly.run(Operation.all(), LOUD_USERS, settings.measured()));
      Histogram beside = quietly.run(List.of(operation), 1, settings.measured());
      Benchmark.say(
          String.format(
              Locale.ROOT,
              "%-12s p50 %6.2f -> %6.2f ms   p99 %7.2f -> %7.2f ms   flood %5.0f op/s",
              operation.name(),
              millis(alone, 50),
              millis(beside, 50),
              millis(alone, 99),
              millis(beside, 99),
              flooding.get().getTotalCount() * 1000.0 / settings.measured().toMillis()));
    }
  }

  private List<Visitor> signIn(World world) {
    return world.emails().stream().map(email -> Visitor.signIn(program.address, email)).toList();
  }

  private static double millis(Histogram taken, double percentile) {
    return taken.getValueAtPercentile(percentile) / 1000.0;
  }
}
