package rekindle.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rekindle.Application;
import rekindle.embedded.AlreadyRunning;
import rekindle.embedded.EmbeddedDatabase;
import rekindle.embedded.KeptSecrets;

/**
 * The newcomer's start: database, service and sample data in one process, everything it keeps in
 * one folder. Production starts {@link Application} and knows nothing of this.
 */
@SuppressWarnings("SystemOut") // It talks to the person at the terminal; the log goes to a file.
public final class EmbeddedMain {
  private static final int FIRST_PORT = 8080;

  private EmbeddedMain() {}

  public static void main(String[] args) {
    Path home = Path.of(setting("REKINDLE_HOME").orElse(".rekindle")).toAbsolutePath().normalize();
    System.setProperty("rekindle.log", home.resolve("rekindle.log").toString());
    System.setProperty("logback.configurationFile", "logback-embedded.xml");
    try {
      start(home, args);
    } catch (AlreadyRunning e) {
      stopWith(e.getMessage());
    } catch (RuntimeException e) {
      stopWith("Rekindle could not start: " + e.getMessage() + "\nMore in " + home + ".");
    }
  }

  private static void start(Path home, String[] args) {
    System.out.println("Starting the database in " + home + " ...");
    EmbeddedDatabase database = EmbeddedDatabase.open(home);
    database.onUnexpectedEnd(
        () -> stopWith("The database has ended, so Rekindle ends too. Start it again."));
    endWithParent();

    String host = setting("REKINDLE_HOST").orElse("127.0.0.1");
    int wanted = setting("REKINDLE_PORT").map(Integer::valueOf).orElse(FIRST_PORT);
    int port = FreePort.from(wanted, host);
    String address = "http://localhost:" + port;
    Map<String, Object> settings = settings(database, home, host, port);
    Optional<Mailbox> mailbox = mailbox();
    mailbox.ifPresent(opened -> settings.putAll(mail(opened, address)));
    ApplicationContext context = Application.builder(args).properties(settings).build();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(context, mailbox, database), "end"));

    System.out.println("Starting Rekindle ...");
    context.start();
    context.getBean(EmbeddedServer.class).start();

    database.announce(address);
    System.out.println(
        Welcome.text(
            address,
            mailbox.map(Mailbox::address),
            home,
            port == wanted ? 0 : wanted,
            wantsSample()));
  }

  private static Map<String, Object> settings(
      EmbeddedDatabase database, Path home, String host, int port) {
    KeptSecrets secrets = KeptSecrets.in(home.resolve("secrets.properties"));
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("REKINDLE_HOST", host),
            Map.entry("REKINDLE_PORT", port),
            Map.entry("REKINDLE_HTTPS", "false"),
            Map.entry("REKINDLE_DB_URL", database.jdbcUrl()),
            Map.entry("REKINDLE_DB_USER", database.app().user()),
            Map.entry("REKINDLE_DB_PASSWORD", database.app().password()),
            Map.entry("REKINDLE_DB_OWNER_USER", database.owner().user()),
            Map.entry("REKINDLE_DB_OWNER_PASSWORD", database.owner().password()),
            Map.entry("REKINDLE_TOKEN_SECRET", secrets.named("token")),
            Map.entry("REKINDLE_SAMPLE", wantsSample())));
  }

  /** Whoever names a mail server of their own needs no built-in mailbox. */
  private static Optional<Mailbox> mailbox() {
    return setting("REKINDLE_SMTP_HOST").isPresent()
        ? Optional.empty()
        : Optional.of(Mailbox.open());
  }

  private static Map<String, Object> mail(Mailbox mailbox, String address) {
    return Map.of(
        "REKINDLE_SMTP_HOST",
        mailbox.smtpHost(),
        "REKINDLE_SMTP_PORT",
        mailbox.smtpPort(),
        "REKINDLE_SMTP_FROM",
        "Rekindle <rekindle@localhost>",
        "REKINDLE_SMTP_TLS",
        "NONE",
        "REKINDLE_ADDRESS",
        address,
        "REKINDLE_MAILBOX",
        mailbox.address());
  }

  /** In this order: the service's last transactions still need the database. */
  private static void end(
      ApplicationContext context, Optional<Mailbox> mailbox, EmbeddedDatabase database) {
    try {
      context.close();
      mailbox.ifPresent(Mailbox::close);
    } finally {
      database.close();
    }
  }

  /** A build tool that was killed takes its terminal along; nobody could end us by Ctrl-C then. */
  private static void endWithParent() {
    if (Boolean.getBoolean("rekindle.endWithParent")) {
      ProcessHandle.current()
          .parent()
          .ifPresent(
              parent ->
                  Thread.ofPlatform()
                      .daemon()
                      .name("parent-watch")
                      .start(
                          () -> {
                            parent.onExit().join();
                            System.exit(0);
                          }));
    }
  }

  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  private static boolean wantsSample() {
    return setting("REKINDLE_SAMPLE").map(Boolean::valueOf).orElse(true);
  }

  private static void stopWith(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
