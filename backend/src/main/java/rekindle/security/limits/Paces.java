package rekindle.security.limits;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import rekindle.security.Utc;
import rekindle.security.limits.Pace.Step;
import rekindle.shared.problem.TooOften;
import rekindle.shared.sql.Jdbc;

/**
 * Counts steps for all nodes together, by the generic cell rate algorithm (ITU-T I.371): of each
 * subject one moment is kept, at which nothing is left of what it did. Rows whose moment has passed
 * say nothing and go, so there are never more than steps were taken within the longest pace.
 */
@Singleton
public class Paces {
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

  /** In one order for all, so that no two wait for each other. */
  private static final Comparator<Step> IN_ORDER =
      Comparator.comparing(Step::subject, Arrays::compare);

  private final Jdbc jdbc;
  private final Clock clock;
  private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.EPOCH);

  Paces(Jdbc jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Takes every one of the steps, or none.
   *
   * @param remedy what else to do than wait; empty when there is nothing
   * @throws TooOften when one of them comes too early
   */
  public void take(List<Step> steps, String remedy) {
    sweep();
    takeTogether(steps, remedy);
  }

  /** As if the steps had not been taken: they were not what is to be slowed. */
  @Transactional
  public void giveBack(List<Step> steps) {
    steps.stream()
        .sorted(IN_ORDER)
        .forEach(step -> write(step, hold(step).minus(step.pace().interval())));
  }

  @Transactional
  void takeTogether(List<Step> steps, String remedy) {
    var wait =
        steps.stream()
            .sorted(IN_ORDER)
            .map(this::take)
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    if (wait.isPositive()) {
      throw TooOften.waiting(wait, remedy);
    }
  }

  /** How long to wait before this step can be taken; nothing when it was. */
  private Duration take(Step step) {
    var now = clock.instant();
    var free = hold(step);
    var next = (free.isAfter(now) ? free : now).plus(step.pace().interval());
    var wait = Duration.between(now, next).minus(step.pace().whole());
    if (!wait.isPositive()) {
      write(step, next);
    }
    return wait;
  }

  /** Whoever takes a step at the same pace waits until this transaction ends. */
  private Instant hold(Step step) {
    jdbc.prepare(
        "insert into pace (subject, free_at) values (?, ?) on duplicate key update subject = subject",
        prepared -> {
          prepared.setBytes(1, step.subject());
          Utc.set(prepared, 2, clock.instant());
          return prepared.executeUpdate();
        });
    return jdbc.prepare(
        "select free_at from pace where subject = ?",
        prepared -> {
          prepared.setBytes(1, step.subject());
          try (var rows = prepared.executeQuery()) {
            return rows.next() ? Utc.get(rows, "free_at") : clock.instant();
          }
        });
  }

  private void write(Step step, Instant free) {
    jdbc.prepare(
        "update pace set free_at = ? where subject = ?",
        prepared -> {
          Utc.set(prepared, 1, free);
          prepared.setBytes(2, step.subject());
          return prepared.executeUpdate();
        });
  }

  private void sweep() {
    var now = clock.instant();
    var due = nextSweep.get();
    if (now.isBefore(due) || !nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
      return;
    }
    jdbc.prepare(
        "delete from pace where free_at <= ?",
        prepared -> {
          Utc.set(prepared, 1, now);
          return prepared.executeUpdate();
        });
  }
}
