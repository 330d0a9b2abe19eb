package rekindle.tenancy.tasks;

import java.time.Duration;
import java.util.UUID;

/**
 * Slow or outside work that outlives the request which asked for it. It runs on any node, for the
 * agency it was scheduled for, and may run twice: after a crash it is started again, so every run
 * must find out for itself what is left to do.
 */
public interface BackgroundTask {

  /** Stable: it names the work in the database. */
  String name();

  /**
   * Does the work, or a bounded part of it: some seconds, so that nobody waits long for a turn and
   * a node can stop at any time.
   *
   * @param subject the record the work is about
   */
  void run(UUID subject);

  /**
   * Whether there is something left to do. It is asked in a transaction, at whose end the order is
   * kept or taken away: whoever gives orders for a record over and over must lock that record here,
   * as before {@link BackgroundTasks#schedule}, or an order given meanwhile is lost.
   */
  default boolean goesOn(UUID subject) {
    return false;
  }

  /** How long to wait before it goes on. */
  default Duration pause() {
    return Duration.ZERO;
  }

  /**
   * After how many failures it is given up; the pauses between them double from two seconds. Six
   * outlast the restart of a database.
   */
  default int attempts() {
    return 6;
  }

  /** The work has failed so often that it is not tried again; says so where people see it. */
  void giveUp(UUID subject);
}
