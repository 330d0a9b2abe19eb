package rekindle.tenancy;

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
   * Does the work, or a bounded part of it.
   *
   * @param subject the record the work is about
   */
  void run(UUID subject);
}
