package rekindle.security.factors;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rekindle.security.PersonSql;

/**
 * The authenticators of people, one each: the secret it shares with us, and the last step whose
 * code was used. A secret is offered first, and taken once a code of it has come back.
 */
@Singleton
class Authenticators {
  static final Duration OFFERED = Duration.ofMinutes(30);

  private final PersonSql sql;
  private final Clock clock;

  Authenticators(PersonSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * @param box the secret, encrypted
   * @param lastStep no code of this step or of one before it is taken any more
   */
  record Kept(byte[] box, long lastStep) {}

  /** Since when somebody has one; empty for those who have none. */
  Optional<Instant> since(UUID personId) {
    return sql.first(
        "select confirmed_at from authenticator where person_id = ? and confirmed_at is not null",
        row -> row.instant("confirmed_at"),
        personId);
  }

  /**
   * Held until the transaction ends: whoever brings a code waits for whoever brought one before.
   */
  Optional<Kept> hold(UUID personId) {
    return sql.first(
        """
        select secret, last_step from authenticator
        where person_id = ? and confirmed_at is not null for update
        """,
        row -> new Kept(row.bytes("secret"), row.number("last_step")),
        personId);
  }

  /**
   * The secret that was offered last, for half an hour and to this session alone; held until the
   * transaction ends.
   */
  Optional<byte[]> holdOffered(UUID personId, UUID session) {
    return sql.first(
        """
        select offered_secret from authenticator
        where person_id = ? and offered_secret is not null and offered_in = ? and offered_at > ?
        for update
        """,
        row -> row.bytes("offered_secret"),
        personId,
        session,
        clock.instant().minus(OFFERED));
  }

  void offer(UUID personId, UUID session, byte[] box) {
    sql.update(
        """
        insert into authenticator (person_id, last_step, offered_secret, offered_in, offered_at)
        values (?, 0, ?, ?, ?)
        on duplicate key update offered_secret = values(offered_secret),
          offered_in = values(offered_in), offered_at = values(offered_at)
        """,
        personId,
        box,
        session,
        clock.instant());
  }

  /** Takes what was offered in place of what was there, with the step that showed it works. */
  void take(UUID personId, byte[] box, long step) {
    sql.update(
        """
        update authenticator set secret = ?, last_step = ?, confirmed_at = ?,
          offered_secret = null, offered_in = null, offered_at = null
        where person_id = ?
        """,
        box,
        step,
        clock.instant(),
        personId);
  }

  /** Uses up a step and all before it; of two who bring its code at once, one is the first. */
  boolean use(UUID personId, long step) {
    return sql.update(
            "update authenticator set last_step = ? where person_id = ? and last_step < ?",
            step,
            personId,
            step)
        == 1;
  }

  void encryptAnew(UUID personId, byte[] box) {
    sql.update("update authenticator set secret = ? where person_id = ?", box, personId);
  }

  boolean forget(UUID personId) {
    return sql.update("delete from authenticator where person_id = ?", personId) == 1;
  }
}
