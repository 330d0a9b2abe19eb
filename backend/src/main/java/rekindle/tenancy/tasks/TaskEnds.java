package rekindle.tenancy.tasks;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Ends the runs of background tasks. The task holds its record until the order for it is kept or
 * gone, so that nobody can order more in between and see an order that is just being taken away.
 */
@Singleton
class TaskEnds {

  @Transactional
  void end(BackgroundTask task, UUID subject, Runnable again, Runnable remove) {
    if (task.goesOn(subject)) {
      again.run();
    } else {
      remove.run();
    }
  }

  @Transactional
  void giveUp(BackgroundTask task, UUID subject, Runnable remove) {
    task.giveUp(subject);
    remove.run();
  }
}
