package rekindle.importing.work;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.importing.runs.PersonStore;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Behalf;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;

/** Takes members out again whom an import made, unless they were invited or have work of theirs. */
@Singleton
class PersonRemoval {

  private final AgencySql sql;
  private final PersonStore persons;
  private final Ledger ledger;

  PersonRemoval(AgencySql sql, PersonStore persons, Ledger ledger) {
    this.sql = sql;
    this.persons = persons;
    this.ledger = ledger;
  }

  void remove(UUID importId) {
    for (PersonStore.Person person : persons.of(importId)) {
      UUID member = person.member();
      if (member != null && !inUse(member)) {
        persons.made(importId, person.address(), null);
        remove(importId, member);
      }
    }
  }

  private void remove(UUID importId, UUID member) {
    var gone =
        sql.update(
            """
            delete from member
            where agency_id = :agency and id = :member and person_id is null and version = 0
            """,
            Map.of("member", member));
    if (gone == 1) {
      var entry = Entry.of(Act.REMOVED, Subject.of(Subject.Kind.MEMBER, member));
      new Behalf(null, importId).run(() -> ledger.write(entry));
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
