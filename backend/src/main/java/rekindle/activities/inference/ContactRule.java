package rekindle.activities.inference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rekindle.activities.ActivityFact;
import rekindle.activities.ActivityKind;
import rekindle.activities.Milestone;
import rekindle.clients.contacts.ContactRef;
import rekindle.clients.contacts.ContactRole;

/**
 * Who of theirs it was: the one the words name, else whom we last had to do with, else the only one
 * there. A note is about nobody unless it names somebody, and a signature is the signatory's, else
 * of whoever had the agreement last.
 */
final class ContactRule {
  /** Shorter parts of names are words of many other meanings. */
  private static final int SHORTEST = 3;

  /** In whose hands the agreement was. */
  private static final Set<Milestone> AGREEMENT =
      EnumSet.of(
          Milestone.AGREEMENT_OPENED, Milestone.AGREEMENT_PROMISED, Milestone.AGREEMENT_SENT);

  private ContactRule() {}

  static Optional<UUID> of(Given given, Surroundings around) {
    var named = named(given, around.contacts());
    if (named.isPresent() || given.kind() == ActivityKind.NOTE) {
      return named;
    }
    return given.milestone() == Milestone.AGREEMENT_SIGNED
        ? signer(around)
        : last(around).or(() -> only(around.working()));
  }

  private static Optional<UUID> signer(Surroundings around) {
    var signatories =
        around.working().stream().filter(each -> each.role() == ContactRole.SIGNATORY).toList();
    if (!signatories.isEmpty()) {
      return last(new Surroundings(signatories, around.before(), around.day()))
          .or(() -> only(signatories));
    }
    return around
        .latest(fact -> AGREEMENT.contains(fact.milestone()) && around.works(fact.contactId()))
        .map(ActivityFact::contactId)
        .or(() -> last(around))
        .or(() -> only(around.working()));
  }

  private static Optional<UUID> named(Given given, List<ContactRef> contacts) {
    var words = words(given.words());
    return only(contacts.stream().filter(contact -> isWholeIn(words, contact)).toList())
        .or(() -> only(contacts.stream().filter(contact -> isPartlyIn(words, contact)).toList()));
  }

  private static Optional<UUID> last(Surroundings around) {
    return around
        .latest(fact -> fact.kind() != ActivityKind.NOTE && around.works(fact.contactId()))
        .map(ActivityFact::contactId);
  }

  private static Optional<UUID> only(List<ContactRef> contacts) {
    return contacts.size() == 1 ? Optional.of(contacts.getFirst().id()) : Optional.empty();
  }

  private static boolean isWholeIn(Set<String> words, ContactRef contact) {
    return words.containsAll(words(contact.name()));
  }

  private static boolean isPartlyIn(Set<String> words, ContactRef contact) {
    return words(contact.name()).stream()
        .anyMatch(part -> part.length() >= SHORTEST && words.contains(part));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")));
  }
}
