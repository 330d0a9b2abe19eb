package rekindle.history;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.ledger.Subject;

/**
 * What is called how, as far as it is still there.
 *
 * @param activities by their kind
 * @param steps by their words
 */
record Names(
    Map<UUID, String> members,
    Map<UUID, String> clients,
    Map<UUID, String> contacts,
    Map<UUID, String> activities,
    Map<UUID, String> steps) {

  @Nullable String of(Subject.Kind kind, UUID id) {
    return switch (kind) {
      case MEMBER, SIGN_IN, SECOND_FACTOR, WAY_BACK -> members.get(id);
      case CLIENT, PARKING, SILENCE_WORD -> clients.get(id);
      case CONTACT -> contacts.get(id);
      case EXPECTATION -> contacts.getOrDefault(id, clients.get(id));
      case ACTIVITY -> activities.get(id);
      case NEXT_STEP -> steps.get(id);
      case AGENCY, SILENCE_SETTINGS, IMPORT, EXPORT, SAMPLE_DATA -> null;
    };
  }
}
