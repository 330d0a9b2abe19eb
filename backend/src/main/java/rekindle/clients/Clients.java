package rekindle.clients;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.clients.reach.Domains;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.FieldError;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.versions.Described;
import rekindle.shared.versions.Differences;
import rekindle.shared.versions.Versions;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;
import rekindle.tenancy.members.LastWriter;
import rekindle.tenancy.members.Members;

/** Makes, changes and takes out clients. */
@Singleton
public class Clients {
  private final ClientRepository clients;
  private final ClientLookup lookup;
  private final Members members;
  private final CurrentMember currentMember;
  private final SameAddress sameAddress;
  private final ClientTree tree;
  private final LastWriter lastWriter;
  private final AgencySql sql;
  private final Ledger ledger;
  private final ApplicationEventPublisher<ClientChanged> events;
  private final Clock clock;

  Clients(
      ClientRepository clients,
      ClientLookup lookup,
      Members members,
      CurrentMember currentMember,
      SameAddress sameAddress,
      ClientTree tree,
      LastWriter lastWriter,
      AgencySql sql,
      Ledger ledger,
      ApplicationEventPublisher<ClientChanged> events,
      Clock clock) {
    this.clients = clients;
    this.lookup = lookup;
    this.members = members;
    this.currentMember = currentMember;
    this.sameAddress = sameAddress;
    this.tree = tree;
    this.lastWriter = lastWriter;
    this.sql = sql;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  /** A client to be made, with the id it will have. */
  public record NewClient(UUID id, ClientDetails details, Stamp stamp) {}

  ClientView get(UUID id) {
    return view(lookup.visible(id));
  }

  @Transactional
  ClientView add(ClientDetails given) {
    var details = ownedByMe(given);
    check(details, null);
    tree.check(details.parentId(), null);
    var client = new NewClient(Ids.next(), details, Stamp.manual(clock.instant(), me()));
    addAll(List.of(client));
    var made = lookup.visible(client.id());
    ledger.write(
        Entry.of(Act.ADDED, Subject.client(made.id())).with(ClientChanges.between(null, made)));
    return view(made);
  }

  /** Adds clients whose details were checked by whoever planned them, in one go. */
  @Transactional
  public void addAll(List<NewClient> batch) {
    clients.saveAll(
        batch.stream().map(each -> Client.of(each.id(), each.details(), each.stamp())).toList());
    events.publishEvent(
        new ClientChanged(batch.stream().map(NewClient::id).collect(Collectors.toSet())));
  }

  @Transactional
  ClientView change(UUID id, ClientDetails details, int version) {
    var now = lookup.visible(id);
    Versions.check(
        version,
        now.version(),
        () -> lastWriter.name(now.changedBy()),
        () -> changes(details, now));
    check(details, now);
    if (!Objects.equals(details.parentId(), now.parentId())) {
      tree.check(details.parentId(), id);
    }
    var saved = save(now.describedAs(details, clock.instant(), me()));
    ledger.writeChange(Subject.client(id), ClientChanges.between(now, saved));
    return view(saved);
  }

  /** Writes what an import says of clients over the versions it was planned against. */
  @Transactional
  public void changeImported(Map<UUID, Described<ClientDetails>> changes) {
    if (changes.isEmpty()) {
      return;
    }
    var now =
        clients.findByIdIn(changes.keySet()).stream()
            .collect(Collectors.toMap(Client::id, each -> each));
    List<Entry> entries = new ArrayList<>();
    changes.forEach(
        (id, change) -> {
          var client = Optional.ofNullable(now.get(id));
          Versions.check(
              change.version(), client.map(Client::version).orElse(null), () -> List.of());
          client.ifPresent(each -> entries.add(changeImported(each, change.details())));
        });
    ledger.writeAll(entries);
    events.publishEvent(new ClientChanged(Set.copyOf(changes.keySet())));
  }

  /**
   * Takes out those clients that nobody has changed since the version named for each. Their
   * contacts and activities must be gone.
   *
   * @return those that are still there
   */
  @Transactional
  public Set<UUID> removeUntouched(Map<UUID, Integer> versions) {
    if (versions.isEmpty()) {
      return Set.of();
    }
    sql.batch(
        "delete from client where agency_id = :agency and id = :id and version = :version",
        versions.entrySet().stream()
            .map(each -> Map.of("id", each.getKey(), "version", each.getValue()))
            .toList());
    events.publishEvent(new ClientChanged(new HashSet<>(versions.keySet())));
    return clients.findByIdIn(versions.keySet()).stream()
        .map(Client::id)
        .collect(Collectors.toSet());
  }

  private Entry changeImported(Client now, ClientDetails details) {
    var saved = clients.update(now.describedAs(details, clock.instant(), me()));
    return Entry.of(Act.CHANGED, Subject.client(saved.id()))
        .with(ClientChanges.between(now, saved));
  }

  private Client save(Client changed) {
    var saved = clients.update(changed);
    events.publishEvent(new ClientChanged(Set.of(saved.id())));
    return saved;
  }

  /** Somebody who sees their own clients alone would lose sight of what they make for others. */
  private ClientDetails ownedByMe(ClientDetails given) {
    var me = me();
    return me == null || given.ownerId() != null ? given : given.ownedBy(me);
  }

  /** What was shared before somebody looks at it again may stay. */
  private void check(ClientDetails details, @Nullable Client now) {
    var errors = new ArrayList<FieldError>();
    if (now == null || isElsewhere(details, now)) {
      sameAddress.complaint(details, now == null ? null : now.id()).ifPresent(errors::add);
    }
    if (details.ownerId() != null && !mayOwn(details.ownerId(), now)) {
      errors.add(new FieldError("ownerId", "Choose one of your agency's people."));
    }
    var own = currentMember.ownOnly().orElse(null);
    if (own != null && !own.equals(details.ownerId())) {
      errors.add(new FieldError("ownerId", "You work with your own clients: choose yourself."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  /** What belongs to somebody who has just left stays theirs until it is handed over. */
  private boolean mayOwn(UUID owner, @Nullable Client now) {
    return (now != null && owner.equals(now.ownerId()))
        || members.find(owner).filter(member -> !member.left()).isPresent();
  }

  private static boolean isElsewhere(ClientDetails details, Client now) {
    return !Objects.equals(Domains.of(now.domain()), details.normalDomain())
        || !Objects.equals(now.site(), details.site())
        || !Objects.equals(now.parentId(), details.parentId());
  }

  private @Nullable UUID me() {
    return currentMember.id().orElse(null);
  }

  private ClientView view(Client client) {
    var parent =
        client.parentId() == null
            ? null
            : lookup.find(client.parentId()).map(Client::name).orElse(null);
    var owner =
        client.ownerId() == null
            ? null
            : members.find(client.ownerId()).map(each -> each.name()).orElse(null);
    return ClientView.of(client, parent, owner);
  }

  private List<FieldError> changes(ClientDetails mine, Client now) {
    return new Differences()
        .see("name", mine.name().strip(), now.name())
        .see("domain", mine.normalDomain(), now.domain())
        .see("site", mine.site(), now.site())
        .see("parentId", mine.parentId(), now.parentId())
        .see("industry", mine.industry(), now.industry())
        .see("ownerId", mine.ownerId(), now.ownerId())
        .see("segment", mine.segment(), now.segment())
        .see("stage", mine.stageOr(now.stage()), now.stage())
        .see("source", mine.sourceOr(now.source()), now.source())
        .see("sourceCandidate", mine.sourceCandidate(), now.sourceCandidate())
        .see("tags", mine.tagsOr(now.tags()), now.tags())
        .see("offLimits", mine.isOffLimits(), now.offLimits())
        .see("doNotContact", mine.isDoNotContact(), now.doNotContact())
        .see("since", mine.since(), now.since())
        .list();
  }
}
