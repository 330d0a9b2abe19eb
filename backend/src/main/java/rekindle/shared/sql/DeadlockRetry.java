package rekindle.shared.sql;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a transaction again that the database gave up to let another pass. A transaction touches
 * nothing but the database, and of this one nothing is left, so that running it again is safe.
 */
@InterceptorBean(Transactional.class)
class DeadlockRetry implements MethodInterceptor<Object, Object> {
  private static final Logger LOG = LoggerFactory.getLogger(DeadlockRetry.class);

  private static final int ATTEMPTS = 4;

  private final TransactionOperations<Connection> transactions;

  DeadlockRetry(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** Around the transaction. */
  @Override
  public int getOrder() {
    return InterceptPhase.TRANSACTION.getPosition() - 1;
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
    if (transactions.findTransactionStatus().isPresent()) {
      return context.proceed();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return context.proceed(this);
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !SqlStates.isRolledBack(e)) {
          throw e;
        }
        LOG.info("{} gave way to another transaction and runs again", context.getMethodName());
        pause(attempt);
      }
    }
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(5, 40L << attempt)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted between two attempts", e);
    }
  }
}
