package rekindle.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/**
 * How mail leaves, and what its links begin with. Without a host nothing is sent.
 *
 * @param host of the SMTP server; empty for none
 * @param user empty where the server asks nobody who they are
 * @param from the sender, as {@code Rekindle <rekindle@agency.example>}
 * @param tls how the connection is kept secret
 * @param address at which people reach the service: a link never trusts what a request calls it
 * @param patience for how long one mail may keep us, whatever the server does
 * @param mailbox where the built-in mailbox shows what was sent; empty for none, as in production
 */
@ConfigurationProperties("rekindle.mail")
record MailSettings(
    @Bindable(defaultValue = "") String host,
    @Bindable(defaultValue = "587") int port,
    @Bindable(defaultValue = "") String user,
    @Bindable(defaultValue = "") String password,
    @Bindable(defaultValue = "") String from,
    @Bindable(defaultValue = "STARTTLS") Tls tls,
    @Bindable(defaultValue = "") String address,
    @Bindable(defaultValue = "60s") Duration patience,
    @Bindable(defaultValue = "") String mailbox) {

  /** STARTTLS is demanded, never merely offered; NONE is for a server on this machine. */
  enum Tls {
    STARTTLS,
    IMPLICIT,
    NONE
  }

  boolean sends() {
    return !host.isBlank();
  }

  /**
   * @throws IllegalStateException naming the variable that is missing or wrong
   */
  void check() {
    if (!sends()) {
      return;
    }
    sender();
    var uri = URI.create(address.strip());
    var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.matches("https?") || uri.getHost() == null) {
      throw new IllegalStateException(
          "REKINDLE_ADDRESS must be the address people open, such as https://rekindle.example.");
    }
  }

  InternetAddress sender() {
    try {
      return new InternetAddress(from, true);
    } catch (AddressException e) {
      throw new IllegalStateException(
          "REKINDLE_SMTP_FROM must be a sender, such as Rekindle <rekindle@agency.example>.", e);
    }
  }

  /** An absolute link to a page of ours. */
  String link(String path) {
    return address.strip().replaceAll("/+$", "") + path;
  }
}
