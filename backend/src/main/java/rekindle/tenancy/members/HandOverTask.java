package rekindle.tenancy.members;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.tenancy.tasks.BackgroundTask;

/** Goes on with {@link HandOver} as long as something is left, whatever node began it. */
@Singleton
class HandOverTask implements BackgroundTask {

  static final String NAME = "hand-over";

  private static final Logger LOG = LoggerFactory.getLogger(HandOverTask.class);

  /** Some seconds of work. */
  private static final int PIECES_IN_A_TURN = 10;

  private final HandOver handOver;

  HandOverTask(HandOver handOver) {
    this.handOver = handOver;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID memberId) {
    for (int piece = 0; piece < PIECES_IN_A_TURN; piece++) {
      handOver.some(memberId);
    }
  }

  @Override
  public boolean goesOn(UUID memberId) {
    return handOver.isLeft(memberId);
  }

  /** What is left still belongs to the one who is gone, and can be given away one by one. */
  @Override
  public void giveUp(UUID memberId) {
    LOG.error("The work of somebody who left is not all handed over");
  }
}
