package rekindle.tenancy.members;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRepository extends CrudRepository<Member, UUID> {
  List<Member> findAllOrderByName();

  Optional<Member> findByEmail(String email);
}
