package rekindle.silence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.activities.ActivityHistory;
import rekindle.clients.ClientStandings.ContactStanding;
import rekindle.silence.WordRepository.Word;
import rekindle.silence.model.Fact;
import rekindle.silence.model.FactKind;

/** Everything that counts for the silence of some clients, in order of time. */
@Singleton
class Happenings {
  private final ActivityHistory history;

  Happenings(ActivityHistory history) {
    this.history = history;
  }

  Map<UUID, List<Fact>> of(
      Collection<UUID> clientIds, Map<UUID, List<Word>> said, List<ContactStanding> contacts) {
    Map<UUID, List<Fact>> facts = new HashMap<>();
    clientIds.forEach(id -> facts.put(id, new ArrayList<>()));
    history.of(clientIds).forEach((id, all) -> all.forEach(one -> add(facts, id, Facts.of(one))));
    said.forEach((id, words) -> words.forEach(word -> add(facts, id, word(word.at()))));
    for (ContactStanding contact : contacts) {
      if (contact.leftAt() != null) {
        add(
            facts,
            contact.clientId(),
            List.of(Fact.of(contact.leftAt(), FactKind.LEFT, contact.id())));
      }
    }
    facts.values().forEach(all -> all.sort(Comparator.comparing(Fact::at)));
    return facts;
  }

  private static List<Fact> word(Instant at) {
    return List.of(Fact.of(at, FactKind.NOT_QUIET, null));
  }

  private static void add(Map<UUID, List<Fact>> facts, UUID clientId, List<Fact> more) {
    List<Fact> known = facts.get(clientId);
    if (known != null) {
      known.addAll(more);
    }
  }
}
