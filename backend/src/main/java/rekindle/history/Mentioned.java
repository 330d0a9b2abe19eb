package rekindle.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.tenancy.ledger.Recorded;
import rekindle.tenancy.ledger.Subject;

/** The ids that entries mention, by what they stand for. */
record Mentioned(Set<UUID> clients, Set<UUID> contacts, Set<UUID> activities, Set<UUID> steps) {
  /** What an id in a field stands for; members are known by name anyway. */
  static final Map<String, Subject.Kind> REFERENCES =
      Map.of(
          "ownerId", Subject.Kind.MEMBER,
          "memberId", Subject.Kind.MEMBER,
          "receiverId", Subject.Kind.MEMBER,
          "parentId", Subject.Kind.CLIENT,
          "clientId", Subject.Kind.CLIENT,
          "contactId", Subject.Kind.CONTACT,
          "introducedById", Subject.Kind.CONTACT);

  static Mentioned in(List<Recorded> entries) {
    var all = new Mentioned(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (var entry : entries) {
      all.add(entry.subject().kind(), entry.subject().id());
      all.add(Subject.Kind.CLIENT, entry.subject().clientId());
      entry.changes().forEach((field, it) -> all.addField(field, it.before(), it.after()));
    }
    return all;
  }

  void addFields(List<ChangeView> changes) {
    changes.forEach(it -> addField(it.field(), it.before(), it.after()));
  }

  private void addField(String field, @Nullable String before, @Nullable String after) {
    var kind = REFERENCES.get(field);
    if (kind != null) {
      add(kind, id(before));
      add(kind, id(after));
    }
  }

  private void add(Subject.Kind kind, @Nullable UUID id) {
    if (id == null) {
      return;
    }
    switch (kind) {
      case CLIENT -> clients.add(id);
      case CONTACT -> contacts.add(id);
      case EXPECTATION -> {
        clients.add(id);
        contacts.add(id);
      }
      case ACTIVITY -> activities.add(id);
      case NEXT_STEP -> steps.add(id);
      default -> {
        // Nothing else has a name of its own.
      }
    }
  }

  private static @Nullable UUID id(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }
}
