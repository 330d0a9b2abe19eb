package rekindle.security;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.Secrets;
import rekindle.shared.ids.UuidBytes;
import rekindle.shared.sql.Jdbc;

/**
 * Refresh tokens, kept as hashes; each is exchanged once. Two windows may ask at once and an answer
 * may be lost, so for a short while a token is exchanged again, as long as nobody has used what it
 * was exchanged for. Of several successors the first that is used counts; the others are spent.
 */
@Singleton
class RefreshTokens {
  /** Longer than a request and its retry take, too short to find a stolen token and use it. */
  static final Duration LEEWAY = Duration.ofSeconds(30);

  private final Jdbc jdbc;
  private final Clock clock;

  RefreshTokens(Jdbc jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The first token of a session. */
  String issue(UUID sessionId) {
    return insert(sessionId, null);
  }

  Optional<UUID> sessionOf(String token) {
    return jdbc.prepare(
        "select session_id from refresh_token where token_hash = ?",
        prepared -> {
          prepared.setBytes(1, Secrets.hash(token));
          try (var rows = prepared.executeQuery()) {
            return rows.next()
                ? Optional.of(UuidBytes.toUuid(rows.getBytes(1)))
                : Optional.<UUID>empty();
          }
        });
  }

  /**
   * The token that comes after this one. Its session must be locked, so that of two who ask at once
   * the second sees what the first has done.
   *
   * @return empty when somebody holds a copy: the token, or what replaced it, was used before
   */
  Optional<String> exchange(String token, UUID sessionId) {
    if (!isGood(token)) {
      return Optional.empty();
    }
    jdbc.prepare(
        "update refresh_token set used_at = ? where token_hash = ? and used_at is null",
        prepared -> {
          prepared.setObject(1, utc(clock.instant()));
          prepared.setBytes(2, Secrets.hash(token));
          return prepared.executeUpdate();
        });
    return Optional.of(insert(sessionId, token));
  }

  private boolean isGood(String token) {
    return jdbc.prepare(
        """
        select t.used_at,
          exists (select 1 from refresh_token n
            where n.replaces = t.token_hash and n.used_at is not null) as successor_used,
          exists (select 1 from refresh_token s
            where s.replaces = t.replaces and s.token_hash <> t.token_hash
              and s.used_at is not null) as other_used
        from refresh_token t where t.token_hash = ?
        """,
        prepared -> {
          prepared.setBytes(1, Secrets.hash(token));
          try (var rows = prepared.executeQuery()) {
            return rows.next() && isGood(rows);
          }
        });
  }

  private boolean isGood(ResultSet row) throws SQLException {
    var used = row.getObject("used_at", LocalDateTime.class);
    if (used == null) {
      return !row.getBoolean("other_used");
    }
    return !row.getBoolean("successor_used") && used.isAfter(utc(clock.instant().minus(LEEWAY)));
  }

  private String insert(UUID sessionId, @Nullable String replaced) {
    var token = Secrets.next();
    jdbc.prepare(
        """
        insert into refresh_token (token_hash, session_id, issued_at, replaces)
        values (?, ?, ?, ?)
        """,
        prepared -> {
          prepared.setBytes(1, Secrets.hash(token));
          prepared.setBytes(2, UuidBytes.toBytes(sessionId));
          prepared.setObject(3, utc(clock.instant()));
          prepared.setBytes(4, replaced == null ? null : Secrets.hash(replaced));
          return prepared.executeUpdate();
        });
    return token;
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
