package rekindle.app;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Takes the mail of somebody who tries the program out, and shows it on a page that this machine
 * alone can open. Mails are gone when the program ends. Production has a mail server, and none of
 * this.
 */
final class Mailbox implements AutoCloseable {
  private static final int FIRST_PORT = 8025;
  private static final String LOOPBACK = "127.0.0.1";
  private static final long STARTUP_MILLIS = 20_000;

  private final GreenMail mail;
  private final HttpServer pages;

  private Mailbox(GreenMail mail, HttpServer pages) {
    this.mail = mail;
    this.pages = pages;
  }

  static Mailbox open() {
    ServerSetup smtp = new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP);
    smtp.setServerStartupTimeout(STARTUP_MILLIS);
    GreenMail mail = new GreenMail(smtp);
    mail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    mail.start();
    try {
      InetSocketAddress here =
          new InetSocketAddress(
              InetAddress.getByName(LOOPBACK), FreePort.from(FIRST_PORT, LOOPBACK));
      HttpServer pages = HttpServer.create(here, 0);
      pages.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      Mailbox mailbox = new Mailbox(mail, pages);
      pages.createContext("/", mailbox::answer);
      pages.start();
      return mailbox;
    } catch (IOException e) {
      mail.stop();
      throw new UncheckedIOException("The built-in mailbox could not start.", e);
    }
  }

  String smtpHost() {
    return LOOPBACK;
  }

  int smtpPort() {
    return mail.getSmtp().getPort();
  }

  /** Of the page that shows the mails. */
  String address() {
    return "http://localhost:" + pages.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    pages.stop(0);
    mail.stop();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isAskedForHere(exchange) || !exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(403, -1);
        return;
      }
      byte[] page =
          MailboxPage.of(List.of(mail.getReceivedMessages())).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange
          .getResponseHeaders()
          .set(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
    }
  }

  /** Another site may have its own name point at this machine; a browser then says that name. */
  private boolean isAskedForHere(HttpExchange exchange) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    int port = pages.getAddress().getPort();
    return List.of("localhost:" + port, LOOPBACK + ":" + port).contains(host);
  }
}
