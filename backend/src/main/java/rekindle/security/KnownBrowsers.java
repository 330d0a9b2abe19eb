package rekindle.security;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import rekindle.shared.ids.Secrets;
import rekindle.shared.sql.SqlStates;

/**
 * From which browsers each person has signed in. A browser is known by its {@link BrowserMark}, of
 * which the hash is kept: what it calls itself, anybody else's may call itself too.
 */
@Singleton
class KnownBrowsers {
  /** From one that was not used for so long, a sign-in is news again. */
  static final Duration KEPT = Duration.ofDays(180);

  /** Whoever has a password cannot fill the table with it. */
  static final int OF_ONE_PERSON = 30;

  private final PersonSql sql;
  private final Clock clock;

  KnownBrowsers(PersonSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Remembers that a person signs in from here.
   *
   * @return whether they had done so before
   */
  boolean meet(UUID personId, String mark) {
    sql.update("delete from known_browser where seen_at < ?", clock.instant().minus(KEPT));
    var seenAgain =
        sql.update(
            "update known_browser set seen_at = ? where person_id = ? and mark_hash = ?",
            clock.instant(),
            personId,
            Secrets.hash(mark));
    if (seenAgain == 1) {
      return true;
    }
    var isNew = add(personId, mark);
    forgetBeyondLimit(personId);
    return !isNew;
  }

  /** Whether a person has signed in from anywhere, as far as that is remembered. */
  boolean hasAny(UUID personId) {
    return sql.count("select count(*) as n from known_browser where person_id = ?", personId) > 0;
  }

  boolean knows(UUID personId, String mark) {
    return sql.count(
            "select count(*) as n from known_browser where person_id = ? and mark_hash = ?",
            personId,
            Secrets.hash(mark))
        > 0;
  }

  /** All but this one are strangers. */
  void forgetOthers(UUID personId, String mark) {
    sql.update(
        "delete from known_browser where person_id = ? and mark_hash <> ?",
        personId,
        Secrets.hash(mark));
  }

  /** Asked by address, in one question, so that a known and an unknown one take equally long. */
  boolean isKnownTo(String email, String mark) {
    return sql.count(
            """
            select count(*) as n from person p join known_browser b on b.person_id = p.id
            where p.email = ? and b.mark_hash = ? and b.seen_at > ?
            """,
            email,
            Secrets.hash(mark),
            clock.instant().minus(KEPT))
        > 0;
  }

  /** Somebody else may have signed in as this person: every browser is new again. */
  void forgetAllOf(UUID personId) {
    sql.update("delete from known_browser where person_id = ?", personId);
  }

  /** Of two sign-ins at once from one browser, the first is the new one. */
  private boolean add(UUID personId, String mark) {
    try {
      sql.update(
          "insert into known_browser (person_id, mark_hash, seen_at) values (?, ?, ?)",
          personId,
          Secrets.hash(mark),
          clock.instant());
      return true;
    } catch (DataAccessException e) {
      if (SqlStates.isConstraint(e)) {
        return false;
      }
      throw e;
    }
  }

  private void forgetBeyondLimit(UUID personId) {
    sql.first(
            """
            select seen_at from known_browser where person_id = ?
            order by seen_at desc limit 1 offset ?
            """,
            row -> row.instant("seen_at"),
            personId,
            OF_ONE_PERSON)
        .ifPresent(
            seenAt ->
                sql.update(
                    "delete from known_browser where person_id = ? and seen_at <= ?",
                    personId,
                    seenAt));
  }
}
