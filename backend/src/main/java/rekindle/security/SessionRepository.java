package rekindle.security;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.UUID;
import rekindle.shared.ids.UuidColumn;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends CrudRepository<Session, UUID> {
  void updateRevokedAt(@Id @UuidColumn UUID id, Instant revokedAt);
}
