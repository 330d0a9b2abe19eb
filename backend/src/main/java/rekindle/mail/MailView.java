package rekindle.mail;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * @param sends a mail server is set up
 * @param mailbox the address of the page that shows what was sent; only where the program is tried
 *     out on a built-in mailbox
 */
@Serdeable
record MailView(boolean sends, @Nullable String mailbox) {
  static MailView of(MailSettings settings) {
    return new MailView(settings.sends(), settings.mailbox().isBlank() ? null : settings.mailbox());
  }
}
