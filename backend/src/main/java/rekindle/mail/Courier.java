package rekindle.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/** Hands mails to the SMTP server. */
@Singleton
class Courier {
  private static final String CONNECT_MILLIS = "5000";
  private static final String ANSWER_MILLIS = "20000";
  private static final int PERMANENT = 500;

  private final MailSettings settings;
  private final Session session;

  Courier(MailSettings settings) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
  }

  /**
   * Within our patience: a server that says a word every now and then outlives every time limit on
   * single answers.
   *
   * @throws MailRefused when it is no use trying again
   */
  void send(Mail mail) throws MailRefused {
    var sending = new FutureTask<Boolean>(() -> hand(mail));
    var thread = Thread.ofVirtual().name("mail").start(sending);
    try {
      sending.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof MailRefused refused) {
        throw refused;
      }
      throw notSent(mail, e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      throw notSent(mail, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notSent(mail, e);
    } finally {
      // Closes the connection of whoever is still waiting on it.
      thread.interrupt();
    }
  }

  private boolean hand(Mail mail) throws MailRefused, MessagingException {
    try (var transport = session.getTransport()) {
      var message = message(mail);
      var known = !settings.user().isBlank();
      transport.connect(
          settings.host(),
          settings.port(),
          known ? settings.user() : null,
          known ? settings.password() : null);
      transport.sendMessage(message, message.getAllRecipients());
      return true;
    } catch (AddressException e) {
      throw new MailRefused("this is no address");
    } catch (MessagingException e) {
      var refusal = refusal(e);
      if (refusal != null && refusal.getReturnCode() >= PERMANENT) {
        throw new MailRefused("SMTP code " + refusal.getReturnCode());
      }
      throw e;
    }
  }

  private static MailNotSent notSent(Mail mail, Throwable why) {
    return new MailNotSent(mail, why.getClass().getSimpleName());
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    var from = settings.sender();
    var message = new Named("<" + mail.id() + "@" + domain(from) + ">", session);
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(mail.createdAt()));
    // Holiday notices and list robots leave such mail alone (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(
        new MimeMultipart(
            "alternative", part(mail.page().text(), "plain"), part(mail.page().html(), "html")));
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String words, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(words, StandardCharsets.UTF_8.name(), kind);
    return part;
  }

  private static String domain(InternetAddress from) {
    return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
  }

  /** What the server said of the address; about anything else it may change its mind. */
  private static @Nullable SMTPAddressFailedException refusal(MessagingException failure) {
    var each = failure;
    while (each != null) {
      if (each instanceof SMTPAddressFailedException refusal) {
        return refusal;
      }
      each = each.getNextException() instanceof MessagingException next ? next : null;
    }
    return null;
  }

  private static Properties properties(MailSettings settings) {
    var implicit = settings.tls() == MailSettings.Tls.IMPLICIT;
    var protocol = implicit ? "smtps" : "smtp";
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    var prefix = "mail." + protocol + ".";
    properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
    properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
    properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
    properties.setProperty(prefix + "auth", String.valueOf(!settings.user().isBlank()));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    if (settings.tls() == MailSettings.Tls.STARTTLS) {
      properties.setProperty(prefix + "starttls.enable", "true");
      properties.setProperty(prefix + "starttls.required", "true");
    }
    return properties;
  }

  /** A message that keeps the name it was given. */
  private static final class Named extends MimeMessage {
    private final String name;

    Named(String name, Session session) {
      super(session);
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
