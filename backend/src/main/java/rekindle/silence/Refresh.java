package rekindle.silence;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import rekindle.tenancy.tasks.BackgroundTasks;

/**
 * Reckons all clients of an agency anew, because the agency decided something about all of them:
 * some at a time, and not while somebody waits.
 */
@Singleton
class Refresh {
  private static final int AT_ONCE = 100;

  private final RefreshRepository progress;
  private final PulseRepository clients;
  private final Pulses pulses;
  private final Provider<BackgroundTasks> tasks;

  Refresh(
      RefreshRepository progress,
      PulseRepository clients,
      Pulses pulses,
      Provider<BackgroundTasks> tasks) {
    this.progress = progress;
    this.clients = clients;
    this.pulses = pulses;
    this.tasks = tasks;
  }

  /** Once the present transaction has committed. */
  void order() {
    progress.begin();
    tasks.get().schedule(RefreshTask.NAME, RefreshTask.ALL);
  }

  /** The next clients. Whoever orders anew meanwhile waits, and it begins again for them. */
  @Transactional
  void some() {
    progress.hold().ifPresent(this::after);
  }

  /** Held, so that no order is given between this answer and what is made of it. */
  boolean isLeft() {
    return progress.hold().isPresent();
  }

  private void after(UUID clientId) {
    List<UUID> next = clients.after(clientId, AT_ONCE);
    pulses.refresh(next);
    if (next.size() < AT_ONCE) {
      progress.end();
    } else {
      progress.doneUntil(next.getLast());
    }
  }
}
