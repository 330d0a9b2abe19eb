package rekindle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.ids.Ids;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.TestClock;
import rekindle.support.World;
import rekindle.tenancy.AgencySql;

/** A mail server that takes connections and never comes to the point. */
@ExtendWith(RunningServer.class)
class HangingServerTest {

  @Test
  void a_server_that_says_a_word_now_and_then_keeps_nobody_longer_than_our_patience()
      throws Exception {
    try (var server = new Dawdler()) {
      var courier = new Courier(server.settings(Duration.ofMillis(400)));
      var begun = System.nanoTime();
      assertThatThrownBy(() -> courier.send(mail())).isInstanceOf(MailNotSent.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void mails_that_hang_leave_threads_for_other_work(World world, Outbox outbox, AgencySql sql)
      throws Exception {
    var harbour = world.signsUp("Harbour");
    try (var server = new Dawdler();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sender = new SendMail(outbox, new Courier(server.settings(Duration.ofSeconds(30))));
      Postbox.whileClosed(
          () -> {
            for (int i = 0; i < SendMail.AT_ONCE; i++) {
              var hanging = posted(harbour, outbox, sql);
              threads.submit(() -> harbour.inBackground(() -> sender.run(hanging)));
            }
            server.awaits(SendMail.AT_ONCE);
            var next = posted(harbour, outbox, sql);
            harbour.inBackground(() -> sender.run(next));
            assertThat(harbour.working(() -> sender.goesOn(next))).isTrue();
            assertThat(sender.pause()).isPositive();
          });
      threads.shutdownNow();
    }
  }

  private static UUID posted(TestAgency agency, Outbox outbox, AgencySql sql) {
    var about = Ids.next();
    var letter =
        new Letter(
            "test",
            about,
            "mia@" + agency.domain(),
            "Words",
            List.of("Hello,"),
            null,
            List.of(),
            TestClock.START.plus(Duration.ofHours(1)));
    return agency.working(
        () -> {
          outbox.post(letter);
          return sql.first(
                  "select m.id from mail m where m.agency_id = :agency and m.about = :about",
                  java.util.Map.of("about", about),
                  row -> row.uuid("id"))
              .orElseThrow();
        });
  }

  private static Mail mail() {
    return new Mail(
        Ids.next(),
        "test",
        Ids.next(),
        "mia@harbour.example",
        "Words",
        new Page("Words", "<p>Words</p>"),
        TestClock.START,
        TestClock.START.plus(Duration.ofHours(1)));
  }

  /** Says one letter of its greeting every tenth of a second, and never the last one. */
  private static final class Dawdler implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final CountDownLatch guests = new CountDownLatch(SendMail.AT_ONCE);

    Dawdler() throws IOException {
      Thread.ofVirtual().start(this::takeGuests);
    }

    MailSettings settings(Duration patience) {
      return new MailSettings(
          "127.0.0.1",
          socket.getLocalPort(),
          "",
          "",
          "Rekindle <mail@rekindle.example>",
          MailSettings.Tls.NONE,
          Postbox.ADDRESS,
          patience,
          "");
    }

    void awaits(int count) {
      try {
        guests.await();
        assertThat(guests.getCount()).as("%s guests", count).isZero();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    private void takeGuests() {
      while (!socket.isClosed()) {
        try {
          var guest = socket.accept();
          guests.countDown();
          Thread.ofVirtual()
              .start(
                  () -> {
                    try (guest) {
                      while (true) {
                        guest.getOutputStream().write('2');
                        Thread.sleep(100);
                      }
                    } catch (IOException | InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                  });
        } catch (IOException e) {
          return;
        }
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
