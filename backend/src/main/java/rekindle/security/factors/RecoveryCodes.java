package rekindle.security.factors;

import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import rekindle.security.PersonSql;
import rekindle.shared.ids.Secrets;

/**
 * Codes for whoever has lost their authenticator, each good for one time. They are 120 random bits,
 * so that a hash of SHA-256 gives none away (OWASP ASVS 5.0, 6.5.2) and nobody can guess one.
 */
@Singleton
public class RecoveryCodes {
  public static final int COUNT = 10;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 15;
  private static final int GROUP = 6;

  private final PersonSql sql;
  private final Clock clock;

  RecoveryCodes(PersonSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** New ones, to be shown this once; those there were are worth nothing any more. */
  @Transactional
  public List<String> renew(UUID personId) {
    forget(personId);
    var codes = Stream.generate(RecoveryCodes::next).limit(COUNT).toList();
    for (var code : codes) {
      sql.update(
          "insert into recovery_code (person_id, code_hash) values (?, ?)", personId, hash(code));
    }
    return codes;
  }

  /** Takes up a code; of two who bring it at once, one is right. */
  boolean use(UUID personId, String code) {
    return sql.update(
            """
            update recovery_code set used_at = ?
            where person_id = ? and code_hash = ? and used_at is null
            """,
            clock.instant(),
            personId,
            hash(code))
        == 1;
  }

  public int left(UUID personId) {
    return (int)
        sql.count(
            "select count(*) as n from recovery_code where person_id = ? and used_at is null",
            personId);
  }

  void forget(UUID personId) {
    sql.update("delete from recovery_code where person_id = ?", personId);
  }

  private static String next() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var letters = BaseEncoding.base32().encode(bytes);
    return String.join("-", Splitter.fixedLength(GROUP).split(letters));
  }

  /** However it is typed: small or large, with or without what parts the groups. */
  private static byte[] hash(String code) {
    return Secrets.hash(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
  }
}
