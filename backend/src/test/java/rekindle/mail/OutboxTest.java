package rekindle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.ids.Ids;
import rekindle.shared.sql.Jdbc;
import rekindle.support.AtOnce;
import rekindle.support.Postbox;
import rekindle.support.RunningServer;
import rekindle.support.TestAgency;
import rekindle.support.TestClock;
import rekindle.support.World;
import rekindle.tenancy.AgencySql;

@ExtendWith(RunningServer.class)
class OutboxTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void a_letter_arrives_as_text_and_as_html_and_leaves_no_words_behind(
      World world, Outbox outbox, AgencySql sql) throws MessagingException {
    var harbour = world.signsUp("Harbour");
    var letter = letter("mia@" + harbour.domain(), "Mia <b>Held</b>");
    harbour.inBackground(() -> outbox.post(letter));
    var mail = Postbox.awaits(letter.to(), 1).getFirst();
    assertThat(mail.getSubject()).isEqualTo("Grüße from the test");
    assertThat(mail.getSentDate()).isEqualTo(TestClock.START);
    assertThat(Postbox.header(mail, "From")).isEqualTo("Rekindle <mail@rekindle.example>");
    assertThat(Postbox.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(Postbox.text(mail))
        .contains("Mia <b>Held</b>", "Open it:\n" + Postbox.ADDRESS + "/join#the-secret");
    assertThat(Postbox.html(mail))
        .contains("Mia &lt;b&gt;Held&lt;/b&gt;", Postbox.ADDRESS + "/join#the-secret")
        .doesNotContain("<b>");
    assertThat(awaitState(harbour, sql, letter)).isEqualTo("SENT");
    assertThat(words(harbour, sql, letter)).isZero();
  }

  @Test
  void a_line_break_in_a_name_begins_no_header_of_its_own() {
    var sly = letter("mia@harbour.example", "Mia\r\nBcc: all@world.example\u2028Mia");
    assertThat(sly.before()).containsExactly("Mia Bcc: all@world.example Mia");
    var subject =
        new Letter(
            "test",
            Ids.next(),
            "a@b.example",
            "A\r\nB",
            List.of(),
            null,
            List.of(),
            TestClock.START);
    assertThat(subject.subject()).isEqualTo("A B");
  }

  @Test
  void a_letter_of_a_change_that_did_not_hold_is_never_sent(
      World world, Outbox outbox, AtOnce transactions) {
    var harbour = world.signsUp("Harbour");
    var never = letter("never@" + harbour.domain(), "Never");
    assertThatThrownBy(
            () ->
                transactions.run(
                    harbour,
                    () -> {
                      outbox.post(never);
                      throw new IllegalStateException("the change failed");
                    },
                    () -> ""))
        .hasStackTraceContaining("the change failed");
    var later = letter("later@" + harbour.domain(), "Later");
    harbour.inBackground(() -> outbox.post(later));
    Postbox.awaits(later.to(), 1);
    assertThat(Postbox.of(never.to())).isEmpty();
  }

  @Test
  void a_server_that_is_away_for_a_while_gets_the_mail_when_it_is_back(
      World world, Outbox outbox, AgencySql sql, Jdbc jdbc) {
    var harbour = world.signsUp("Harbour");
    var letter = letter("patient@" + harbour.domain(), "Patient");
    Postbox.whileClosed(
        () -> {
          harbour.inBackground(() -> outbox.post(letter));
          awaitFailure(jdbc);
        });
    Postbox.awaits(letter.to(), 1);
    assertThat(awaitState(harbour, sql, letter)).isEqualTo("SENT");
  }

  @Test
  void a_mail_that_has_become_useless_is_given_up_and_its_words_go(
      World world, Outbox outbox, AgencySql sql, Jdbc jdbc) {
    var harbour = world.signsUp("Harbour");
    var late = letter("late@" + harbour.domain(), "Late");
    Postbox.whileClosed(
        () -> {
          harbour.inBackground(() -> outbox.post(late));
          awaitFailure(jdbc);
          world.clock().advance(Duration.ofHours(2));
          assertThat(awaitState(harbour, sql, late)).isEqualTo("GIVEN_UP");
        });
    assertThat(words(harbour, sql, late)).isZero();
    assertThat(Postbox.of(late.to())).isEmpty();
  }

  @Test
  void what_is_no_address_to_the_mail_server_is_given_up_at_once(
      World world, Outbox outbox, AgencySql sql) {
    var harbour = world.signsUp("Harbour");
    var nowhere = letter("two words@" + harbour.domain(), "Nowhere");
    harbour.inBackground(() -> outbox.post(nowhere));
    assertThat(awaitState(harbour, sql, nowhere)).isEqualTo("GIVEN_UP");
  }

  @Test
  void what_carries_a_secret_does_not_tell_it_to_a_log() {
    var letter = letter("mia@harbour.example", "Mia");
    var mail =
        new Mail(
            Ids.next(),
            "test",
            letter.about(),
            letter.to(),
            letter.subject(),
            Page.of(letter, "https://rekindle.example/join#the-secret"),
            TestClock.START,
            TestClock.START);
    assertThat(letter + " " + mail + " " + new MailNotSent(mail, "X").getMessage())
        .doesNotContain("the-secret", "mia@");
  }

  private static Letter letter(String to, String name) {
    return new Letter(
        "test",
        Ids.next(),
        to,
        "Grüße from the test",
        List.of(name),
        new Letter.Action("Open it", "/join#the-secret"),
        List.of("That is all."),
        TestClock.START.plus(Duration.ofHours(1)));
  }

  private static String awaitState(TestAgency agency, AgencySql sql, Letter letter) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    var state = state(agency, sql, letter.about());
    while (state.equals("WAITING") && System.nanoTime() < deadline) {
      Thread.onSpinWait();
      state = state(agency, sql, letter.about());
    }
    return state;
  }

  private static String state(TestAgency agency, AgencySql sql, UUID about) {
    return agency.working(
        () ->
            sql.first(
                    "select m.state from mail m where m.agency_id = :agency and m.about = :about",
                    Map.of("about", about),
                    row -> row.text("state"))
                .orElseThrow());
  }

  private static long words(TestAgency agency, AgencySql sql, Letter letter) {
    return agency.working(
        () ->
            sql.count(
                """
                select count(*) from mail m where m.agency_id = :agency and m.about = :about
                  and (m.text_part is not null or m.html_part is not null)
                """,
                Map.of("about", letter.about())));
  }

  private static void awaitFailure(Jdbc jdbc) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (failed(jdbc) == 0 && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(failed(jdbc)).isPositive();
  }

  private static int failed(Jdbc jdbc) {
    return jdbc.prepare(
        """
        select count(*) from scheduled_task
        where task_name = 'mail-send' and consecutive_failures > 0
        """,
        statement -> {
          try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
          }
        });
  }
}
