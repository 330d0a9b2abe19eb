package rekindle.tenancy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgencyRepository extends GenericRepository<Agency, Long> {
  Agency save(Agency agency);

  Agency update(Agency agency);

  Optional<Agency> findById(Long id);
}
