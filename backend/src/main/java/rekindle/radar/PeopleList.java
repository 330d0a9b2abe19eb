package rekindle.radar;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import rekindle.radar.People.Person;
import rekindle.tenancy.AgencySql;

/** Reads who works at some clients. */
@Singleton
class PeopleList {
  private final AgencySql sql;

  PeopleList(AgencySql sql) {
    this.sql = sql;
  }

  People at(Collection<UUID> clientIds) {
    Map<UUID, Person> people = new HashMap<>();
    sql.list(
            """
            select p.id, p.client_id, p.given_name, p.family_name, p.title
            from contact p
            where p.agency_id = :agency and p.client_id in (:clients)
            """,
            Map.of("clients", clientIds),
            row ->
                new Person(
                    row.uuid("id"),
                    row.uuid("client_id"),
                    row.textOrNull("given_name"),
                    row.text("family_name"),
                    row.textOrNull("title")))
        .forEach(person -> people.put(person.id(), person));
    return new People(people);
  }
}
