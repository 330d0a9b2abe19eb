package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.importing.runs.PersonStore;
import rekindle.tenancy.AgencySql;

/** Takes members out again whom an import made, unless they were invited or have work of theirs. */
@Singleton
class PersonRemoval {

  private final AgencySql sql;
  private final PersonStore persons;

  PersonRemoval(AgencySql sql, PersonStore persons) {
    this.sql = sql;
    this.persons = persons;
  }

  void remove(UUID importId) {
    for (PersonStore.Person person : persons.of(importId)) {
      UUID member = person.member();
      if (member != null && !inUse(member)) {
        persons.made(importId, person.address(), null);
        sql.update(
            """
            delete from member
            where agency_id = :agency and id = :member and person_id is null and version = 0
            """,
            Map.of("member", member));
      }
    }
  }

  private boolean inUse(UUID member) {
    for (String use :
        List.of(
            "client where owner_id = :member",
            "activity where member_id = :member",
            "next_step where owner_id = :member",
            "hand_over where receiver_id = :member",
            "invitation where member_id = :member")) {
      long uses =
          sql.count(
              "select count(*) from " + use + " and agency_id = :agency", Map.of("member", member));
      if (uses > 0) {
        return true;
      }
    }
    return false;
  }
}
