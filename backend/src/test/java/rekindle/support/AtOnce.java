package rekindle.support;

import io.micronaut.context.annotation.Prototype;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two who write at once: the second begins while the first has not committed. */
@Prototype
public class AtOnce {
  /** Long enough to reach the row that the first one holds. */
  private static final Duration HEAD_START = Duration.ofMillis(1500);

  private final TransactionOperations<Connection> transactions;

  AtOnce(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** Answers what the second answers once the first is through. */
  public <T> T run(TestAgency agency, Runnable first, Callable<T> second) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<T> other =
          agency.working(
              () ->
                  transactions.executeWrite(
                      status -> {
                        first.run();
                        Future<T> begun = threads.submit(second);
                        Thread.sleep(HEAD_START);
                        return begun;
                      }));
      return other.get();
    }
  }
}
