package rekindle.clients.expectations;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExpectationRepository extends CrudRepository<Expectation, UUID> {}
