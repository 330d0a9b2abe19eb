package rekindle.shared.sql;

import io.micronaut.context.annotation.Prototype;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import rekindle.tenancy.AgencySql;

/** Transactions that get into each other's way: each changes two rows, the other way round. */
@Prototype
class Crossing {
  private final AtomicInteger attempts = new AtomicInteger();
  private final AgencySql sql;

  Crossing(AgencySql sql) {
    this.sql = sql;
  }

  int attempts() {
    return attempts.get();
  }

  @Transactional
  void touch(UUID first, UUID second, CyclicBarrier meeting) {
    attempts.incrementAndGet();
    touch(first);
    await(meeting);
    touch(second);
  }

  @Transactional
  void fail(RuntimeException failure) {
    attempts.incrementAndGet();
    throw failure;
  }

  List<UUID> others(UUID me) {
    return sql.list(
        "select id from member where agency_id = :agency and id <> :me",
        Map.of("me", me),
        row -> row.uuid("id"));
  }

  long version(UUID member) {
    return sql.count(
        "select version from member where agency_id = :agency and id = :id", Map.of("id", member));
  }

  private void touch(UUID member) {
    sql.update(
        "update member set version = version + 1 where agency_id = :agency and id = :id",
        Map.of("id", member));
  }

  /** Whoever runs again meets nobody, and does not wait long for it. */
  private static void await(CyclicBarrier meeting) {
    try {
      meeting.await(2, TimeUnit.SECONDS);
    } catch (TimeoutException | BrokenBarrierException alone) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
