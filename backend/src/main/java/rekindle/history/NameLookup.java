package rekindle.history;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.Row;
import rekindle.tenancy.members.Members;

/** Looks up what is called how, once for a whole page. */
@Singleton
class NameLookup {
  private final AgencySql sql;
  private final Members members;
  private final CurrentMember member;

  NameLookup(AgencySql sql, Members members, CurrentMember member) {
    this.sql = sql;
    this.members = members;
    this.member = member;
  }

  Names of(Mentioned mentioned) {
    return new Names(
        members.names(),
        names(
            "select c.id, c.name, c.owner_id from client c where c.agency_id = :agency and c.id in (:ids)",
            mentioned.clients(),
            this::clientName),
        names(
            """
            select c.id, c.given_name, c.family_name from contact c
            where c.agency_id = :agency and c.id in (:ids)
            """,
            mentioned.contacts(),
            NameLookup::fullName),
        names(
            "select a.id, a.kind from activity a where a.agency_id = :agency and a.id in (:ids)",
            mentioned.activities(),
            row -> row.text("kind")),
        names(
            "select n.id, n.text from next_step n where n.agency_id = :agency and n.id in (:ids)",
            mentioned.steps(),
            row -> row.text("text")));
  }

  /** As on the client's own page, the name of somebody else's client is not for everybody. */
  private String clientName(Row row) {
    var owner = row.uuidOrNull("owner_id");
    return member.ownOnly().filter(me -> !me.equals(owner)).isPresent()
        ? "a colleague’s client"
        : row.text("name");
  }

  private Map<UUID, String> names(String question, Set<UUID> ids, Function<Row, String> name) {
    Map<UUID, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.list(question, Map.of("ids", ids), row -> names.put(row.uuid("id"), name.apply(row)));
    }
    return names;
  }

  private static String fullName(Row row) {
    var given = row.textOrNull("given_name");
    return given == null ? row.text("family_name") : given + " " + row.text("family_name");
  }
}
