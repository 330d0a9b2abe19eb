package rekindle.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import rekindle.shared.ids.Secrets;
import rekindle.shared.ids.UuidBytes;
import rekindle.shared.sql.Jdbc;

/** Refresh tokens, kept as hashes; each can be used once. */
@Singleton
class RefreshTokens {
  private final Jdbc jdbc;
  private final Clock clock;

  RefreshTokens(Jdbc jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  String issue(UUID sessionId) {
    var token = Secrets.next();
    jdbc.prepare(
        "insert into refresh_token (token_hash, session_id, issued_at) values (?, ?, ?)",
        prepared -> {
          prepared.setBytes(1, Secrets.hash(token));
          prepared.setBytes(2, UuidBytes.toBytes(sessionId));
          prepared.setObject(3, utc(clock.instant()));
          return prepared.executeUpdate();
        });
    return token;
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

  /** Whether this call, and no other before or beside it, was the one to use the token. */
  boolean use(String token) {
    return jdbc.prepare(
        "update refresh_token set used_at = ? where token_hash = ? and used_at is null",
        prepared -> {
          prepared.setObject(1, utc(clock.instant()));
          prepared.setBytes(2, Secrets.hash(token));
          return prepared.executeUpdate() == 1;
        });
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
