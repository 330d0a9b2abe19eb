package rekindle.activities.inference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityFact;
import rekindle.clients.contacts.ContactRef;

/**
 * What stood before the activity that is being logged.
 *
 * @param contacts everybody known at the client
 * @param before what happened with the client until then, newest first
 * @param day the reader's day on which the activity happened
 */
public record Surroundings(List<ContactRef> contacts, List<ActivityFact> before, LocalDate day) {

  Optional<ActivityFact> latest(Predicate<ActivityFact> condition) {
    return before.stream().filter(condition).findFirst();
  }

  List<ContactRef> working() {
    return contacts.stream().filter(contact -> !contact.left()).toList();
  }

  boolean works(@Nullable UUID contactId) {
    return working().stream().anyMatch(contact -> contact.id().equals(contactId));
  }

  /** What happened with one contact, and with the client as a whole when none is named. */
  Surroundings with(@Nullable UUID contactId) {
    return contactId == null
        ? this
        : new Surroundings(
            contacts,
            before.stream().filter(fact -> contactId.equals(fact.contactId())).toList(),
            day);
  }
}
