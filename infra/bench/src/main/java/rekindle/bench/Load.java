package rekindle.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * Users who each begin again as soon as they were answered, without a pause: a closed loop. They
 * take turns among the people who are signed in.
 */
final class Load {
  private static final long LONGEST = TimeUnit.MINUTES.toMicros(2);

  private final World world;
  private final List<Visitor> visitors;

  Load(World world, List<Visitor> visitors) {
    this.world = world;
    this.visitors = visitors;
  }

  /** How long each operation took, in microseconds. */
  Histogram run(List<Operation> operations, int users, Duration length)
      throws InterruptedException {
    long end = System.nanoTime() + length.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(users)) {
      List<Future<Histogram>> running = new ArrayList<>();
      for (int user = 0; user < users; user++) {
        int number = user;
        running.add(threads.submit(() -> loop(operations, number, users, end)));
      }
      Histogram all = new Histogram(LONGEST, 3);
      for (Future<Histogram> one : running) {
        all.add(one.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException("The load broke off", e.getCause());
    }
  }

  /** Before each measurement, as signing in lasts for minutes only. */
  void stay() {
    visitors.forEach(Visitor::stay);
  }

  private Histogram loop(List<Operation> operations, int user, int users, long end) {
    SplittableRandom random = new SplittableRandom(System.nanoTime() + user);
    Histogram taken = new Histogram(LONGEST, 3);
    for (int turn = 0; System.nanoTime() < end; turn++) {
      Visitor visitor = visitors.get((user + turn % (visitors.size() / users) * users));
      Operation operation = operations.get(turn % operations.size());
      long begun = System.nanoTime();
      operation.step().run(visitor, world, random);
      taken.recordValue(Math.min(LONGEST, (System.nanoTime() - begun) / 1000));
    }
    return taken;
  }
}
