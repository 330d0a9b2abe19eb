package rekindle.silence;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.tenancy.tasks.BackgroundTask;

/** Goes on with {@link Refresh} as long as something is left, whatever node began it. */
@Singleton
class RefreshTask implements BackgroundTask {

  static final String NAME = "silence-refresh";

  /** It is about all clients of the agency. */
  static final UUID ALL = new UUID(0, 0);

  private static final Logger LOG = LoggerFactory.getLogger(RefreshTask.class);

  /** Some seconds of work. */
  private static final int PIECES_IN_A_TURN = 10;

  private final Refresh refresh;

  RefreshTask(Refresh refresh) {
    this.refresh = refresh;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID all) {
    for (int piece = 0; piece < PIECES_IN_A_TURN; piece++) {
      refresh.some();
    }
  }

  @Override
  public boolean goesOn(UUID all) {
    return refresh.isLeft();
  }

  /** What was reckoned before still stands, and the next change of a client mends that client. */
  @Override
  public void giveUp(UUID all) {
    LOG.error("The lists of an agency are not all reckoned anew; save its settings again");
  }
}
