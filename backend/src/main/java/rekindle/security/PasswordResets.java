package rekindle.security;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.mail.Letter;
import rekindle.mail.Outbox;
import rekindle.security.limits.Pace;
import rekindle.security.limits.Paces;
import rekindle.security.limits.Sources;
import rekindle.shared.ids.Ids;
import rekindle.shared.ids.Secrets;
import rekindle.shared.ids.UuidBytes;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.sql.Jdbc;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.tasks.BackgroundTasks;

/**
 * Links for new passwords. Asking does the same work whether or not somebody has the address;
 * whether they do is found out in the background, where nobody can measure it.
 */
@Singleton
class PasswordResets {
  static final Duration VALID = Duration.ofMinutes(30);

  /**
   * Links a person is mailed while the first of them holds: nobody is flooded, and whoever else
   * asks in their name cannot leave them without one.
   */
  static final int AT_ONCE = 3;

  /** From one source; people behind one address forget their passwords one by one. */
  static final Pace OF_SOURCE = new Pace("password-reset.source", 20, Duration.ofSeconds(30));

  static final String KIND = "password-reset";
  private static final Duration KEPT = Duration.ofDays(1);

  private final Jdbc jdbc;
  private final People people;
  private final Outbox outbox;
  private final Provider<BackgroundTasks> tasks;
  private final Paces paces;
  private final Sources sources;
  private final Clock clock;

  PasswordResets(
      Jdbc jdbc,
      People people,
      Outbox outbox,
      Provider<BackgroundTasks> tasks,
      Paces paces,
      Sources sources,
      Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.outbox = outbox;
    this.tasks = tasks;
    this.paces = paces;
    this.sources = sources;
    this.clock = clock;
  }

  /** A link that was mailed and still holds. */
  record Link(UUID id, UUID personId, Instant expiresAt) {}

  @Transactional
  void ask(String email) {
    if (!outbox.sends()) {
      throw new RuleViolation(
          "no-mail", "This installation sends no mail. Ask whoever runs it for a new password.");
    }
    paces.take(List.of(OF_SOURCE.of(sources.current().network())), "");
    var id = Ids.next();
    jdbc.prepare(
        "insert into password_reset (id, email, requested_at) values (?, ?, ?)",
        prepared -> {
          prepared.setBytes(1, UuidBytes.toBytes(id));
          prepared.setString(2, email.strip());
          Utc.set(prepared, 3, clock.instant());
          return prepared.executeUpdate();
        });
    AgencyContext.run(
        AgencyContext.NO_AGENCY, () -> tasks.get().schedule(SendPasswordReset.NAME, id));
  }

  /** Mails the link, or forgets that it was asked for. */
  @Transactional
  void answer(UUID id) {
    forgetOld();
    var person = unanswered(id).flatMap(people::find).orElse(null);
    if (person == null || !mayHaveAnother(person)) {
      forget(id);
      return;
    }
    var secret = Secrets.next();
    var expiresAt = clock.instant().plus(VALID);
    jdbc.prepare(
        "update password_reset set person_id = ?, secret_hash = ?, expires_at = ? where id = ?",
        prepared -> {
          prepared.setBytes(1, UuidBytes.toBytes(person.id()));
          prepared.setBytes(2, Secrets.hash(secret));
          Utc.set(prepared, 3, expiresAt);
          prepared.setBytes(4, UuidBytes.toBytes(id));
          return prepared.executeUpdate();
        });
    outbox.post(letter(person, secret, expiresAt));
  }

  Optional<Link> find(String secret) {
    return jdbc.prepare(
        "select id, person_id, expires_at from password_reset where secret_hash = ? and expires_at > ?",
        prepared -> {
          prepared.setBytes(1, Secrets.hash(secret));
          Utc.set(prepared, 2, clock.instant());
          try (var rows = prepared.executeQuery()) {
            return rows.next()
                ? Optional.of(
                    new Link(
                        UuidBytes.toUuid(rows.getBytes("id")),
                        UuidBytes.toUuid(rows.getBytes("person_id")),
                        Utc.get(rows, "expires_at")))
                : Optional.<Link>empty();
          }
        });
  }

  /** Takes up a link, and ends the others of the person; it answers whether it was still there. */
  @Transactional
  boolean use(Link link) {
    var taken = forget(link.id()) == 1;
    jdbc.prepare(
        "delete from password_reset where person_id = ?",
        prepared -> {
          prepared.setBytes(1, UuidBytes.toBytes(link.personId()));
          return prepared.executeUpdate();
        });
    return taken;
  }

  int forget(UUID id) {
    return jdbc.prepare(
        "delete from password_reset where id = ?",
        prepared -> {
          prepared.setBytes(1, UuidBytes.toBytes(id));
          return prepared.executeUpdate();
        });
  }

  private void forgetOld() {
    jdbc.prepare(
        "delete from password_reset where requested_at < ?",
        prepared -> {
          Utc.set(prepared, 1, clock.instant().minus(KEPT));
          return prepared.executeUpdate();
        });
  }

  private Optional<String> unanswered(UUID id) {
    return jdbc.prepare(
        "select email from password_reset where id = ? and secret_hash is null",
        prepared -> {
          prepared.setBytes(1, UuidBytes.toBytes(id));
          try (var rows = prepared.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.<String>empty();
          }
        });
  }

  /** Of two requests that are answered at once, the second sees what the first has written. */
  private boolean mayHaveAnother(Person person) {
    count("select 1 from person where id = ? for update", person.id(), null);
    return count(
            "select count(*) from password_reset where person_id = ? and expires_at > ?",
            person.id(),
            clock.instant())
        < AT_ONCE;
  }

  private long count(String sql, UUID person, @Nullable Instant since) {
    return jdbc.prepare(
        sql,
        prepared -> {
          prepared.setBytes(1, UuidBytes.toBytes(person));
          if (since != null) {
            Utc.set(prepared, 2, since);
          }
          return first(prepared);
        });
  }

  private static long first(PreparedStatement prepared) throws SQLException {
    try (var rows = prepared.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private static Letter letter(Person person, String secret, Instant expiresAt) {
    return new Letter(
        KIND,
        person.id(),
        person.email(),
        "A new password for Rekindle",
        List.of(
            "Hello " + person.name() + ",",
            "somebody asked for a new password for " + person.email() + "."),
        new Letter.Action("Choose a new password", "/new-password#" + secret),
        List.of(
            "The link works once, for half an hour.",
            "If it was not you, leave this mail alone: your password stays as it is."),
        expiresAt);
  }
}
