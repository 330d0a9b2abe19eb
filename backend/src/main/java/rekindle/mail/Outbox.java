package rekindle.mail;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rekindle.shared.ids.Ids;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.Row;
import rekindle.tenancy.tasks.BackgroundTasks;

/**
 * The mails of the agency in context. One is written in the transaction of whatever causes it, so
 * it leaves exactly when that holds; once it has ended, its words are gone from here.
 */
@Singleton
public class Outbox {
  private static final Duration KEPT = Duration.ofDays(30);

  private final AgencySql sql;
  private final MailSettings settings;
  private final Provider<BackgroundTasks> tasks;
  private final ApplicationEventPublisher<MailEnded> events;
  private final Clock clock;

  Outbox(
      AgencySql sql,
      MailSettings settings,
      Provider<BackgroundTasks> tasks,
      ApplicationEventPublisher<MailEnded> events,
      Clock clock) {
    this.sql = sql;
    this.settings = settings;
    this.tasks = tasks;
    this.events = events;
    this.clock = clock;
  }

  /** Who sets mail up wrongly learns it now, not with the first mail. */
  @EventListener
  void start(StartupEvent started) {
    settings.check();
  }

  /** Whether this installation sends mail at all. */
  public boolean sends() {
    return settings.sends();
  }

  /** Has the letter sent soon after the present transaction commits; never, if it does not. */
  @Transactional
  public void post(Letter letter) {
    if (!sends()) {
      throw new IllegalStateException("No mail server is set up");
    }
    forgetOld(letter.kind());
    var link = letter.action() == null ? null : settings.link(letter.action().path());
    var page = Page.of(letter, link);
    var id = Ids.next();
    sql.update(
        """
        insert into mail (agency_id, id, kind, about, recipient, subject, text_part, html_part,
          state, created_at, useless_at)
        values (:agency, :id, :kind, :about, :recipient, :subject, :text, :html,
          'WAITING', :now, :useless)
        """,
        Map.of(
            "id", id,
            "kind", letter.kind(),
            "about", letter.about(),
            "recipient", letter.to(),
            "subject", letter.subject(),
            "text", page.text(),
            "html", page.html(),
            "now", clock.instant(),
            "useless", letter.uselessAt()));
    tasks.get().schedule(SendMail.NAME, id);
  }

  /** To whom we wrote is kept no longer than limits and questions need it. */
  private void forgetOld(String kind) {
    sql.update(
        """
        delete from mail
        where agency_id = :agency and kind = :kind and created_at < :before and state <> 'WAITING'
        """,
        Map.of("kind", kind, "before", clock.instant().minus(KEPT)));
  }

  /** How many mails of a kind were written within the last while. */
  public long written(String kind, Duration within) {
    return sql.count(
        """
        select count(*) from mail m
        where m.agency_id = :agency and m.kind = :kind and m.created_at > :since
        """,
        Map.of("kind", kind, "since", clock.instant().minus(within)));
  }

  /** How many of them went to one address. */
  public long written(String kind, String to, Duration within) {
    return sql.count(
        """
        select count(*) from mail m
        where m.agency_id = :agency and m.kind = :kind and m.recipient = :recipient
          and m.created_at > :since
        """,
        Map.of("kind", kind, "recipient", to, "since", clock.instant().minus(within)));
  }

  Optional<Mail> waiting(UUID id) {
    return sql.first(
        """
        select m.id, m.kind, m.about, m.recipient, m.subject, m.text_part, m.html_part,
          m.created_at, m.useless_at
        from mail m where m.agency_id = :agency and m.id = :id and m.state = 'WAITING'
        """,
        Map.of("id", id),
        Outbox::mail);
  }

  /** Takes its words away and says how it ended, once. */
  @Transactional
  void end(Mail mail, boolean sent) {
    var ended =
        sql.update(
            """
            update mail set state = :state, text_part = null, html_part = null, ended_at = :now
            where agency_id = :agency and id = :id and state = 'WAITING'
            """,
            Map.of("id", mail.id(), "state", sent ? "SENT" : "GIVEN_UP", "now", clock.instant()));
    if (ended == 1) {
      events.publishEvent(new MailEnded(mail.kind(), mail.about(), sent));
    }
  }

  boolean isUseless(Mail mail) {
    return !mail.uselessAt().isAfter(clock.instant());
  }

  private static Mail mail(Row row) {
    return new Mail(
        row.uuid("id"),
        row.text("kind"),
        row.uuid("about"),
        row.text("recipient"),
        row.text("subject"),
        new Page(row.text("text_part"), row.text("html_part")),
        row.instant("created_at"),
        row.instant("useless_at"));
  }
}
