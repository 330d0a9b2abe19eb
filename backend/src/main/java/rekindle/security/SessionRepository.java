package rekindle.security;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rekindle.shared.ids.UuidColumn;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends CrudRepository<Session, UUID> {
  void updateRevokedAt(@Id @UuidColumn UUID id, Instant revokedAt);

  void updateExpiresAtAndSeenAt(@Id @UuidColumn UUID id, Instant expiresAt, Instant seenAt);

  /** Whoever continues a session waits for whoever does so too. */
  Optional<Session> findByIdForUpdate(@UuidColumn UUID id);

  List<Session> findByPersonIdAndRevokedAtIsNullAndExpiresAtAfterOrderBySeenAtDesc(
      @UuidColumn UUID personId, Instant now);

  List<Session> findByMemberIdAndRevokedAtIsNull(@UuidColumn UUID memberId);

  List<Session> findByPersonIdAndRevokedAtIsNull(@UuidColumn UUID personId);

  List<Session> findByBrowserAndRevokedAtIsNull(@UuidColumn UUID browser);

  /** Ids grow with time. */
  Optional<Session> findFirstByPersonIdOrderByIdDesc(@UuidColumn UUID personId);
}
