package rekindle.security;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rekindle.shared.ids.UuidColumn;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends CrudRepository<Person, UUID> {
  Optional<Person> findByEmail(String email);

  /** Whoever changes the person's password waits. */
  Optional<Person> findByIdForUpdate(@UuidColumn UUID id);

  void updateProvedAt(@Id @UuidColumn UUID id, Instant provedAt);

  void updatePasswordHashAndProvedAt(
      @Id @UuidColumn UUID id, String passwordHash, Instant provedAt);
}
