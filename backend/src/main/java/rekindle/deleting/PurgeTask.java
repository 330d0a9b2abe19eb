package rekindle.deleting;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.tenancy.tasks.BackgroundTask;

/** Ordered with each deletion, for the day on which it cannot be restored any longer. */
@Singleton
class PurgeTask implements BackgroundTask {

  static final String NAME = "purge";

  private static final Logger LOG = LoggerFactory.getLogger(PurgeTask.class);

  /** Some seconds of work. */
  private static final int PIECES_IN_A_TURN = 20;

  private final Purge purge;

  PurgeTask(Purge purge) {
    this.purge = purge;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID deletionId) {
    purge.begin(deletionId);
    for (int piece = 0; piece < PIECES_IN_A_TURN && purge.some(deletionId); piece++) {
      // The next one.
    }
  }

  @Override
  public boolean goesOn(UUID deletionId) {
    return purge.isLeft(deletionId);
  }

  @Override
  public void giveUp(UUID deletionId) {
    LOG.error("Something that was deleted thirty days ago could not be forgotten");
  }
}
