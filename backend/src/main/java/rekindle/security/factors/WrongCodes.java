package rekindle.security.factors;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import rekindle.security.PersonSql;
import rekindle.shared.ids.Ids;

/**
 * Counts wrong codes in the database, for all nodes. Strangers share one count, and every browser
 * that the person has signed in from before has a count of its own: whoever guesses elsewhere keeps
 * nobody out of their own browser, and in an hour the count is over.
 */
@Singleton
class WrongCodes {
  /**
   * Whoever has the password and guesses thirty times each day, at one of three right codes among a
   * million, gets in within a year with a chance of 3 %; the person is mailed of it each day.
   */
  static final int AN_HOUR = 10;

  static final int A_DAY = 30;

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final PersonSql sql;
  private final Clock clock;

  WrongCodes(PersonSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** To be asked while {@link Authenticators#hold} holds the others back. */
  boolean tooMany(UUID personId, Place place) {
    var now = clock.instant();
    return since(now.minus(HOUR), personId, place) >= AN_HOUR
        || since(now.minus(DAY), personId, place) >= A_DAY;
  }

  void add(UUID personId, Place place) {
    sql.update("delete from wrong_code where tried_at < ?", clock.instant().minus(DAY));
    sql.update(
        "insert into wrong_code (id, person_id, place, tried_at) values (?, ?, ?, ?)",
        Ids.next(),
        personId,
        place.key(),
        clock.instant());
  }

  private long since(Instant then, UUID personId, Place place) {
    return sql.count(
        """
        select count(*) as n from wrong_code
        where person_id = ? and place = ? and tried_at > ?
        """,
        personId,
        place.key(),
        then);
  }
}
