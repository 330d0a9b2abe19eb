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
 * Sign-ins that wait for a code: the password was right. Each is a secret of ten minutes that one
 * browser holds and that is good for nothing else, with five codes to try.
 */
@Singleton
public class HalfSignIns {
  public static final Duration LIFETIME = Duration.ofMinutes(10);
  static final int TRIES = 5;

  private final PersonSql sql;
  private final Clock clock;

  HalfSignIns(PersonSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * @param token to be held by the browser alone
   */
  public record Half(String token, Instant expiresAt) {}

  /**
   * @param mark of the browser that brought the password
   */
  public Half begin(UUID personId, String mark) {
    var now = clock.instant();
    sql.update("delete from half_sign_in where expires_at < ?", now);
    var half = new Half(Secrets.next(), now.plus(LIFETIME));
    sql.update(
        """
        insert into half_sign_in (token_hash, person_id, mark_hash, expires_at, tries_left)
        values (?, ?, ?, ?, ?)
        """,
        Secrets.hash(half.token()),
        personId,
        Secrets.hash(mark),
        half.expiresAt(),
        TRIES);
    return half;
  }

  /** Whose it is, for one try less; empty when there is none left, or for another browser. */
  public Optional<UUID> tryOnce(String token, String mark) {
    var tried =
        sql.update(
            """
            update half_sign_in set tries_left = tries_left - 1
            where token_hash = ? and mark_hash = ? and expires_at > ? and tries_left > 0
            """,
            Secrets.hash(token),
            Secrets.hash(mark),
            clock.instant());
    return tried == 0
        ? Optional.empty()
        : sql.first(
            "select person_id from half_sign_in where token_hash = ?",
            row -> row.uuid("person_id"),
            Secrets.hash(token));
  }

  public void end(String token) {
    sql.update("delete from half_sign_in where token_hash = ?", Secrets.hash(token));
  }

  /** Those of a password that does not hold any more. */
  public void endAllOf(UUID personId) {
    sql.update("delete from half_sign_in where person_id = ?", personId);
  }
}
