package rekindle.clients.contacts;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import rekindle.shared.ids.UuidColumn;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ContactRepository extends CrudRepository<Contact, UUID> {
  List<Contact> findByIdIn(Collection<UUID> ids);

  List<Contact> findByClientId(@UuidColumn UUID clientId);
}
