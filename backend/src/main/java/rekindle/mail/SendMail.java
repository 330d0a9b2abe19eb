package rekindle.mail;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.tenancy.tasks.BackgroundTask;
import rekindle.tenancy.tasks.BackgroundTasks;

/**
 * Sends one mail. A node may die after the server took it and before we wrote that down; then it is
 * sent again under the same Message-ID, by which mailboxes know that it is the same one.
 */
@Singleton
class SendMail implements BackgroundTask {
  static final String NAME = "mail-send";

  /** With pauses from two seconds to more than four hours this outlasts a bad night: nine hours. */
  private static final int ATTEMPTS = 15;

  /** A mail server that hangs keeps so many threads waiting; the others go on with other work. */
  static final int AT_ONCE = BackgroundTasks.THREADS / 2;

  private static final Duration UNTIL_THE_NEXT_TURN = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

  private final Outbox outbox;
  private final Courier courier;
  private final Semaphore turns = new Semaphore(AT_ONCE);

  SendMail(Outbox outbox, Courier courier) {
    this.outbox = outbox;
    this.courier = courier;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int attempts() {
    return ATTEMPTS;
  }

  /** A mail that found no turn is still waiting; one that was sent, or is given up, is not. */
  @Override
  public boolean goesOn(UUID subject) {
    return outbox.waiting(subject).isPresent();
  }

  @Override
  public Duration pause() {
    return UNTIL_THE_NEXT_TURN;
  }

  @Override
  public void run(UUID subject) {
    if (!turns.tryAcquire()) {
      return;
    }
    try {
      send(subject);
    } finally {
      turns.release();
    }
  }

  @Override
  public void giveUp(UUID subject) {
    outbox.waiting(subject).ifPresent(mail -> outbox.end(mail, false));
  }

  private void send(UUID subject) {
    var mail = outbox.waiting(subject).orElse(null);
    if (mail == null) {
      return;
    }
    if (outbox.isUseless(mail)) {
      LOG.warn("{} could not be sent before it became useless.", mail);
      outbox.end(mail, false);
      return;
    }
    try {
      courier.send(mail);
      outbox.end(mail, true);
    } catch (MailRefused refused) {
      LOG.warn("{} was refused for good: {}", mail, refused.getMessage());
      outbox.end(mail, false);
    }
  }
}
