package rekindle.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The mail server of the tests: a real one that keeps what it is sent. */
public final class Postbox {
  /** What the program under test believes to be its address. */
  public static final String ADDRESS = "https://rekindle.example";

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern SECRET = Pattern.compile(ADDRESS + "/[a-z-]+#([\\w-]+)");
  private static final ServerSetup SMTP =
      new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
  private static GreenMail server = started(SMTP);

  private Postbox() {}

  static Map<String, Object> settings() {
    return Map.of(
        "REKINDLE_SMTP_HOST", "127.0.0.1",
        "REKINDLE_SMTP_PORT", server.getSmtp().getPort(),
        "REKINDLE_SMTP_FROM", "Rekindle <mail@rekindle.example>",
        "REKINDLE_SMTP_TLS", "NONE",
        "REKINDLE_ADDRESS", ADDRESS + "/");
  }

  /** Waits until somebody has this many mails; oldest first. */
  public static List<MimeMessage> awaits(String address, int count) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    var mails = of(address);
    while (mails.size() < count && System.nanoTime() < deadline) {
      pause();
      mails = of(address);
    }
    assertThat(mails).as("mails to %s", address).hasSize(count);
    return mails;
  }

  /** The secret of the link in the latest of so many mails. */
  public static String secret(String address, int count) {
    var found = SECRET.matcher(text(awaits(address, count).getLast()));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** The secret of the latest link to a page; waits until somebody has been mailed one. */
  public static String secretFor(String address, String page) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      for (var mail : of(address).reversed()) {
        var found = SECRET.matcher(text(mail));
        if (found.find() && found.group().contains("/" + page + "#")) {
          return found.group(1);
        }
      }
      pause();
    }
    throw new AssertionError(address + " was mailed no link to " + page);
  }

  /** The mails somebody has, oldest first. */
  public static List<MimeMessage> of(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> header(mail, "To").equals(address))
        .sorted(Comparator.comparing(mail -> header(mail, "Message-ID")))
        .toList();
  }

  public static String header(MimeMessage mail, String name) {
    try {
      return String.valueOf(mail.getHeader(name, null));
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  public static String text(MimeMessage mail) {
    return parts(mail).getFirst();
  }

  public static String html(MimeMessage mail) {
    return parts(mail).getLast();
  }

  /** Runs something while nobody answers at the server's port. */
  public static void whileClosed(Runnable work) {
    var port = server.getSmtp().getPort();
    server.stop();
    try {
      work.run();
    } finally {
      server = started(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }
  }

  private static List<String> parts(MimeMessage mail) {
    try {
      var all = new ArrayList<String>();
      var content = (Multipart) mail.getContent();
      for (int i = 0; i < content.getCount(); i++) {
        BodyPart part = content.getBodyPart(i);
        all.add(String.valueOf(part.getContent()).replace("\r\n", "\n"));
      }
      return all;
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static GreenMail started(ServerSetup setup) {
    setup.setServerStartupTimeout(PATIENCE.toMillis());
    var mail = new GreenMail(setup);
    mail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    mail.start();
    return mail;
  }

  static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
