package rekindle.clients;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClientRepository extends GenericRepository<Client, UUID> {
  List<Client> saveAll(Iterable<Client> clients);

  Client update(Client client);

  Optional<Client> findById(UUID id);

  List<Client> findByIdIn(Collection<UUID> ids);
}
