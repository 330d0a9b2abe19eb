package rekindle.deleting;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import rekindle.tenancy.undo.Operation;

/**
 * What goes with a record when it is deleted, in the order in which the tables allow it; it comes
 * back the other way round. What follows from other rows (statistics, steps, search terms) is
 * reckoned anew instead.
 */
@Singleton
class Belongings {
  private static final String ITS_CONTACTS =
      "select p.id from contact p where p.agency_id = :agency and p.client_id = :id";

  void takeClient(UUID id, Operation operation) {
    var it = Map.of("id", id);
    operation.takeOut("next_step", "client_id = :id", it);
    operation.goesWithAnother(
        "activity_revision",
        "activity_id in (select a.id from activity a where a.agency_id = :agency and a.client_id ="
            + " :id)",
        it);
    operation.takeOut("activity", "client_id = :id", it);
    operation.takeOut("external_key", "target_id = :id or target_id in (" + ITS_CONTACTS + ")", it);
    operation.point(
        "contact",
        Collections.singletonMap("introduced_by_id", null),
        "client_id = :id and introduced_by_id is not null",
        it);
    operation.goesWithAnother("contact_address", "contact_id in (" + ITS_CONTACTS + ")", it);
    operation.takeOut("contact", "client_id = :id", it);
    operation.goesWithAnother("expectation", "client_id = :id", it);
    operation.goesWithAnother("silence_word", "client_id = :id", it);
    operation.goesWithAnother("parking", "client_id = :id", it);
    operation.point("client", Collections.singletonMap("parent_id", null), "parent_id = :id", it);
    operation.takeOut("client", "id = :id", it);
  }

  /** What was noted with them stays with the client, without their name. */
  void takeContact(UUID id, Operation operation) {
    var it = Map.of("id", id);
    operation.point(
        "activity", Collections.singletonMap("contact_id", null), "contact_id = :id", it);
    operation.point(
        "contact",
        Collections.singletonMap("introduced_by_id", null),
        "introduced_by_id = :id",
        it);
    operation.takeOut("external_key", "target_id = :id", it);
    operation.takeOut("expectation", "subject_id = :id", it);
    operation.goesWithAnother("contact_address", "contact_id = :id", it);
    operation.takeOut("contact", "id = :id", it);
  }

  void takeNextStep(UUID id, Operation operation) {
    operation.takeOut("next_step", "id = :id", Map.of("id", id));
  }
}
