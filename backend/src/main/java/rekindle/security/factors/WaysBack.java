package rekindle.security.factors;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rekindle.security.PersonSql;
import rekindle.shared.ids.Secrets;

/**
 * People who lost their authenticator and their recovery codes, and asked to sign in without. They
 * wait three days, in which whoever is signed in as them, or reads their mail, can stop it; then a
 * link is mailed that takes the second factor away.
 */
@Singleton
public class WaysBack {
  public static final Duration WAIT = Duration.ofHours(72);
  public static final Duration LINK_HOLDS = Duration.ofMinutes(30);

  /** What nobody went through in so long was not needed. */
  static final Duration STAYS_OPEN = Duration.ofDays(7);

  private final PersonSql sql;
  private final Clock clock;

  WaysBack(PersonSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** When somebody's opens, or has opened; empty when they asked for none. */
  public Optional<Instant> opensAt(UUID personId) {
    return sql.first(
        "select opens_at from way_back where person_id = ? and opens_at > ?",
        row -> row.instant("opens_at"),
        personId,
        clock.instant().minus(STAYS_OPEN));
  }

  /**
   * Begins the wait.
   *
   * @return the secret of the link that stops it
   */
  public String begin(UUID personId) {
    stop(personId);
    var secret = Secrets.next();
    var now = clock.instant();
    sql.update(
        "insert into way_back (person_id, asked_at, opens_at, stop_hash) values (?, ?, ?, ?)",
        personId,
        now,
        now.plus(WAIT),
        Secrets.hash(secret));
    return secret;
  }

  /**
   * Makes a link, for one that has opened.
   *
   * @return its secret; a link that was mailed before works no more
   */
  public String link(UUID personId) {
    var secret = Secrets.next();
    sql.update(
        "update way_back set link_hash = ?, link_until = ? where person_id = ?",
        Secrets.hash(secret),
        clock.instant().plus(LINK_HOLDS),
        personId);
    return secret;
  }

  /** Whose link this is, as long as it holds. */
  public Optional<UUID> ofLink(String secret) {
    return sql.first(
        "select person_id from way_back where link_hash = ? and link_until > ? for update",
        row -> row.uuid("person_id"),
        Secrets.hash(secret),
        clock.instant());
  }

  /** It answers whether there was one. */
  public boolean stop(UUID personId) {
    return sql.update("delete from way_back where person_id = ?", personId) == 1;
  }

  /** Whose wait the link stops that was mailed when it began. */
  public Optional<UUID> ofStop(String secret) {
    return sql.first(
        "select person_id from way_back where stop_hash = ? for update",
        row -> row.uuid("person_id"),
        Secrets.hash(secret));
  }
}
