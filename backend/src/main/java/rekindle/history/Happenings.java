package rekindle.history;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rekindle.shared.paging.Slice;
import rekindle.tenancy.ledger.LedgerFilter;
import rekindle.tenancy.ledger.LedgerReader;
import rekindle.tenancy.ledger.Recorded;
import rekindle.tenancy.ledger.Subject;

/** Reads what happened, with the names of whom and what it names. */
@Singleton
class Happenings {
  private static final String REVISION = "revision";

  private final LedgerReader ledger;
  private final NameLookup names;
  private final Revisions revisions;

  Happenings(LedgerReader ledger, NameLookup names, Revisions revisions) {
    this.ledger = ledger;
    this.names = names;
    this.revisions = revisions;
  }

  /** What one page of entries needs to be told. */
  private record Telling(Names names, Map<Revisions.Key, List<ChangeView>> revisions) {}

  Slice<HappeningView> slice(LedgerFilter filter, @Nullable String after, int limit) {
    var found = ledger.slice(filter, after, limit);
    var mentioned = Mentioned.in(found.items());
    var corrected =
        found.items().stream()
            .filter(each -> each.changes().containsKey(REVISION))
            .map(each -> each.subject().id())
            .toList();
    var fields = revisions.of(corrected);
    fields.values().forEach(mentioned::addFields);
    var telling = new Telling(names.of(mentioned), fields);
    return found.map(entry -> view(entry, telling));
  }

  private static HappeningView view(Recorded entry, Telling telling) {
    var subject = entry.subject();
    var source = entry.source();
    return new HappeningView(
        entry.id(),
        entry.at(),
        named(Subject.Kind.MEMBER, entry.actorId(), telling),
        entry.act(),
        subject.kind(),
        named(subject.kind(), subject.id(), telling),
        named(Subject.Kind.CLIENT, subject.clientId(), telling),
        entry.causeId() != null,
        entry.erased(),
        changes(entry, telling).map(each -> told(each, telling.names())).toList(),
        source == null ? null : source.address(),
        source == null ? null : source.device());
  }

  private static @Nullable Named named(Subject.Kind kind, @Nullable UUID id, Telling telling) {
    return id == null ? null : new Named(id, telling.names().of(kind, id));
  }

  private static Stream<ChangeView> changes(Recorded entry, Telling telling) {
    return entry.changes().entrySet().stream()
        .flatMap(
            each ->
                each.getKey().equals(REVISION)
                    ? revised(entry, each.getValue().after(), telling)
                    : Stream.of(
                        new ChangeView(
                            each.getKey(), each.getValue().before(), each.getValue().after())));
  }

  private static Stream<ChangeView> revised(
      Recorded entry, @Nullable String number, Telling telling) {
    var activity = entry.subject().id();
    return activity == null || number == null
        ? Stream.of()
        : telling
            .revisions()
            .getOrDefault(new Revisions.Key(activity, Integer.parseInt(number)), List.of())
            .stream();
  }

  /** With people and clients by their names. */
  private static ChangeView told(ChangeView change, Names names) {
    var kind = Mentioned.REFERENCES.get(change.field());
    return kind == null
        ? change
        : new ChangeView(
            change.field(), told(change.before(), kind, names), told(change.after(), kind, names));
  }

  private static @Nullable String told(@Nullable String id, Subject.Kind kind, Names names) {
    if (id == null) {
      return null;
    }
    var name = names.of(kind, UUID.fromString(id));
    return name == null ? gone(kind) : name;
  }

  private static String gone(Subject.Kind kind) {
    return kind == Subject.Kind.CLIENT ? "a client that was deleted" : "somebody who was deleted";
  }
}
