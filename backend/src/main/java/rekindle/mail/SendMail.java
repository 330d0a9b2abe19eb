package rekindle.mail;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rekindle.tenancy.tasks.BackgroundTask;

/**
 * Sends one mail. A node may die after the server took it and before we wrote that down; then it is
 * sent again under the same Message-ID, by which mailboxes know that it is the same one.
 */
@Singleton
class SendMail implements BackgroundTask {
  static final String NAME = "mail-send";

  /** With pauses from two seconds to more than four hours this outlasts a bad night: nine hours. */
  private static final int ATTEMPTS = 15;

  private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

  private final Outbox outbox;
  private final Courier courier;

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

  @Override
  public void run(UUID subject) {
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

  @Override
  public void giveUp(UUID subject) {
    outbox.waiting(subject).ifPresent(mail -> outbox.end(mail, false));
  }
}
