package rekindle.tenancy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.World;
import rekindle.tenancy.AgencySql;

/** However many write and seal at once: no entry is missed, and none is sealed twice. */
@ExtendWith(RunningServer.class)
class SealsTest {
  private static final int WRITERS = 6;
  private static final int TRANSACTIONS_EACH = 25;
  private static final int SEALERS = 3;

  @Test
  void every_entry_is_sealed_once_in_an_unbroken_chain(
      World world,
      Ledger ledger,
      Sealer sealer,
      LedgerCheck check,
      AgencySql sql,
      TransactionOperations<Connection> transactions)
      throws Exception {
    var harbour = world.signsUp("Harbour");
    var writing = new AtomicBoolean(true);
    int written = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> sealing = new ArrayList<>();
      for (int i = 0; i < SEALERS; i++) {
        sealing.add(threads.submit(() -> sealWhile(writing, harbour, sealer)));
      }
      List<Future<Integer>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        writers.add(threads.submit(writer(harbour, ledger, transactions)));
      }
      for (var writer : writers) {
        written += writer.get();
      }
      writing.set(false);
      for (var each : sealing) {
        each.get();
      }
    }
    harbour.inBackground(sealer::seal);
    var found = harbour.working(() -> check.verify(null));
    assertThat(found.fault()).isNull();
    assertThat(found.waiting()).isZero();
    assertThat(found.entries())
        .isGreaterThanOrEqualTo(written)
        .isEqualTo(count(harbour, sql, "select count(*) from ledger_entry"))
        .isEqualTo(count(harbour, sql, "select sum(entry_count) from ledger_seal"));
  }

  @Test
  void one_that_became_visible_late_goes_into_the_next_seal(
      World world,
      Ledger ledger,
      Sealer sealer,
      LedgerCheck check,
      TransactionOperations<Connection> transactions)
      throws Exception {
    var harbour = world.signsUp("Harbour");
    harbour.inBackground(sealer::seal);
    var before = harbour.working(() -> check.verify(null));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      harbour.working(
          () ->
              transactions.executeWrite(
                  status -> {
                    ledger.write(something());
                    return threads.submit(() -> later(harbour, ledger, sealer, transactions)).get();
                  }));
    }
    var sealedMeanwhile = harbour.working(() -> check.verify(null));
    assertThat(sealedMeanwhile.entries()).isEqualTo(before.entries() + 1);
    harbour.inBackground(sealer::seal);
    var after = harbour.working(() -> check.verify(null));
    assertThat(after.fault()).isNull();
    assertThat(after.entries()).isEqualTo(before.entries() + 2);
    assertThat(after.seal()).isEqualTo(before.seal() + 2);
  }

  private static boolean later(
      TestAgency agency,
      Ledger ledger,
      Sealer sealer,
      TransactionOperations<Connection> transactions) {
    agency.inBackground(
        () -> {
          write(1, ledger, transactions);
          sealer.seal();
        });
    return true;
  }

  private static Callable<Integer> writer(
      TestAgency agency, Ledger ledger, TransactionOperations<Connection> transactions) {
    return () ->
        agency.working(
            () -> {
              int written = 0;
              for (int i = 0; i < TRANSACTIONS_EACH; i++) {
                written += write(ThreadLocalRandom.current().nextInt(1, 4), ledger, transactions);
              }
              return written;
            });
  }

  /** Some time passes between the writing and the end of the transaction. */
  private static int write(
      int entries, Ledger ledger, TransactionOperations<Connection> transactions) {
    return transactions.executeWrite(
        status -> {
          for (int i = 0; i < entries; i++) {
            ledger.write(something());
          }
          Thread.sleep(ThreadLocalRandom.current().nextInt(20));
          return entries;
        });
  }

  private static void sealWhile(AtomicBoolean writing, TestAgency agency, Sealer sealer) {
    agency.inBackground(
        () -> {
          while (writing.get()) {
            sealer.seal();
          }
        });
  }

  private static Entry something() {
    return Entry.of(Act.CHANGED, Subject.client(UUID.randomUUID()))
        .with(new Changes().see("stage", "PROSPECT", "ACTIVE"));
  }

  private static long count(TestAgency agency, AgencySql sql, String question) {
    return agency.working(() -> sql.count(question + " where agency_id = :agency", Map.of()));
  }
}
