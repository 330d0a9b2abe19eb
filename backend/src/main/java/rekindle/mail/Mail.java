package rekindle.mail;

import java.time.Instant;
import java.util.UUID;

/** A mail that waits to be sent. */
record Mail(
    UUID id,
    String kind,
    UUID about,
    String to,
    String subject,
    Page page,
    Instant createdAt,
    Instant uselessAt) {

  /** It carries a secret. */
  @Override
  public String toString() {
    return "Mail[" + kind + " " + id + "]";
  }
}
