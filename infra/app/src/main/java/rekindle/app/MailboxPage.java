package rekindle.app;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mails as a page: the plain text of each, with its links to click on. */
final class MailboxPage {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&\"']+");

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Mailbox · Rekindle</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 720px; margin: 0 auto; padding: 16px; }
      article { border-top: 1px solid #8888; padding: 8px 0; }
      h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 8px 0; }
      pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 12px; margin: 0; }
      dd { margin: 0; overflow-wrap: anywhere; }
      </style>
      </head>
      <body>
      <main>
      <h1>Mailbox</h1>
      <p>What Rekindle has sent since it was started, to whomever. Nothing of it left this machine.
      <a href="/">Look again</a></p>
      """;

  private MailboxPage() {}

  /** Newest first: the ids of messages are in the order of their making. */
  static String of(List<MimeMessage> mails) {
    String articles =
        mails.stream()
            .sorted(Comparator.comparing(MailboxPage::id).reversed())
            .map(MailboxPage::article)
            .collect(Collectors.joining());
    return HEAD
        + (articles.isEmpty() ? "<p>Nothing was sent yet.</p>\n" : articles)
        + "</main>\n</body>\n</html>\n";
  }

  private static String article(MimeMessage mail) {
    return """
    <article>
    <h2>%s</h2>
    <dl><dt>To</dt><dd>%s</dd><dt>From</dt><dd>%s</dd></dl>
    <pre>%s</pre>
    </article>
    """
        .formatted(
            escape(subject(mail)),
            escape(addresses(mail, true)),
            escape(addresses(mail, false)),
            linked(plainText(mail)));
  }

  private static String linked(String text) {
    return LINK.matcher(escape(text))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "<a href=\"" + found.group() + "\">" + found.group() + "</a>"));
  }

  private static String id(MimeMessage mail) {
    return asked(() -> String.valueOf(mail.getMessageID()));
  }

  private static String subject(MimeMessage mail) {
    return asked(() -> String.valueOf(mail.getSubject()));
  }

  private static String addresses(MimeMessage mail, boolean to) {
    return asked(
        () ->
            Arrays.stream(to ? mail.getAllRecipients() : mail.getFrom())
                .map(MailboxPage::readable)
                .collect(Collectors.joining(", ")));
  }

  private static String readable(Address address) {
    return address instanceof InternetAddress internet
        ? internet.toUnicodeString()
        : address.toString();
  }

  private static String plainText(MimeMessage mail) {
    return asked(
        () -> {
          Object content = mail.getContent();
          while (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            content = first.getContent();
          }
          return String.valueOf(content);
        });
  }

  private interface Question {
    String ask() throws MessagingException, IOException;
  }

  private static String asked(Question question) {
    try {
      return question.ask();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("A mail cannot be read", e);
    }
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
