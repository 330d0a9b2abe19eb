package rekindle.clients.contacts;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientChanged;
import rekindle.clients.ClientLookup;
import rekindle.clients.Stamp;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.FieldError;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
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

/** Makes, changes and takes out the people at clients. */
@Singleton
public class Contacts {
  private final ContactRepository contacts;
  private final Addresses addresses;
  private final ClientLookup lookup;
  private final CurrentMember currentMember;
  private final LastWriter lastWriter;
  private final AgencySql sql;
  private final Ledger ledger;
  private final ApplicationEventPublisher<ClientChanged> events;
  private final Clock clock;

  Contacts(
      ContactRepository contacts,
      Addresses addresses,
      ClientLookup lookup,
      CurrentMember currentMember,
      LastWriter lastWriter,
      AgencySql sql,
      Ledger ledger,
      ApplicationEventPublisher<ClientChanged> events,
      Clock clock) {
    this.contacts = contacts;
    this.addresses = addresses;
    this.lookup = lookup;
    this.currentMember = currentMember;
    this.lastWriter = lastWriter;
    this.sql = sql;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  /** A contact to be made, with the id they will have. */
  public record NewContact(UUID id, UUID clientId, ContactDetails details, Stamp stamp) {}

  List<ContactView> at(UUID clientId) {
    lookup.require(clientId);
    return List.copyOf(views(contacts.findByClientId(clientId)).values());
  }

  public ContactView get(UUID id) {
    return view(visible(id));
  }

  @Transactional
  ContactView add(UUID clientId, ContactDetails details) {
    lookup.require(clientId);
    check(details, clientId, null);
    var stamp = Stamp.manual(clock.instant(), me());
    var contact = new NewContact(Ids.next(), clientId, details, stamp);
    addAll(List.of(contact));
    var made = get(contact.id());
    ledger.write(
        Entry.of(Act.ADDED, Subject.contact(made.id(), clientId))
            .with(ContactChanges.between(null, made)));
    return made;
  }

  /** Adds contacts whose details were checked by whoever planned them, in one go. */
  @Transactional
  public void addAll(List<NewContact> batch) {
    contacts.saveAll(
        batch.stream()
            .map(each -> Contact.of(each.id(), each.clientId(), each.details(), each.stamp()))
            .toList());
    addresses.insert(batch.stream().collect(Collectors.toMap(NewContact::id, NewContact::details)));
    publish(batch.stream().map(NewContact::clientId).collect(Collectors.toSet()));
  }

  @Transactional
  ContactView change(UUID id, ContactDetails details, int version) {
    var now = visible(id);
    Versions.check(
        version,
        now.version(),
        () -> lastWriter.name(now.changedBy()),
        () -> changes(details, now));
    check(details, now.clientId(), id);
    var before = view(now);
    var saved = view(save(now, details));
    ledger.writeChange(Subject.contact(id, now.clientId()), ContactChanges.between(before, saved));
    return saved;
  }

  /** Writes what an import says of contacts over the versions it was planned against. */
  @Transactional
  public void changeImported(Map<UUID, Described<ContactDetails>> changes) {
    if (changes.isEmpty()) {
      return;
    }
    var now =
        contacts.findByIdIn(changes.keySet()).stream()
            .collect(Collectors.toMap(Contact::id, each -> each));
    var before = views(now.values());
    List<Contact> saved = new ArrayList<>();
    Map<UUID, ContactDetails> described = new HashMap<>();
    changes.forEach(
        (id, change) -> {
          var contact = Optional.ofNullable(now.get(id));
          Versions.check(
              change.version(), contact.map(Contact::version).orElse(null), () -> List.of());
          contact.ifPresent(
              each ->
                  saved.add(
                      contacts.update(each.describedAs(change.details(), clock.instant(), me()))));
          described.put(id, change.details());
        });
    addresses.replace(described);
    ledger.writeAll(
        views(saved).values().stream().map(each -> changed(before.get(each.id()), each)).toList());
    publish(now.values().stream().map(Contact::clientId).collect(Collectors.toSet()));
  }

  /**
   * Takes out those contacts that nobody has changed since the version named for each. Their
   * activities must be gone.
   *
   * @return those that are still there
   */
  @Transactional
  public Set<UUID> removeUntouched(Map<UUID, Integer> versions) {
    if (versions.isEmpty()) {
      return Set.of();
    }
    var clientIds =
        contacts.findByIdIn(versions.keySet()).stream()
            .map(Contact::clientId)
            .collect(Collectors.toSet());
    sql.batch(
        "delete from contact where agency_id = :agency and id = :id and version = :version",
        versions.entrySet().stream()
            .map(each -> Map.of("id", each.getKey(), "version", each.getValue()))
            .toList());
    publish(clientIds);
    return contacts.findByIdIn(versions.keySet()).stream()
        .map(Contact::id)
        .collect(Collectors.toSet());
  }

  private static Entry changed(@Nullable ContactView before, ContactView now) {
    return Entry.of(Act.CHANGED, Subject.contact(now.id(), now.clientId()))
        .with(ContactChanges.between(before, now));
  }

  private Contact save(Contact now, ContactDetails details) {
    var saved = contacts.update(now.describedAs(details, clock.instant(), me()));
    addresses.replace(Map.of(saved.id(), details));
    publish(Set.of(saved.clientId()));
    return saved;
  }

  private Contact visible(UUID id) {
    var contact = contacts.findById(id).orElseThrow(() -> new NotFound("contact"));
    try {
      lookup.require(contact.clientId());
    } catch (NotFound hidden) {
      throw new NotFound("contact");
    }
    return contact;
  }

  private void check(ContactDetails details, UUID clientId, @Nullable UUID id) {
    if (details.timeZone() != null && !isZone(details.timeZone())) {
      throw new InvalidInput("timeZone", "Choose a time zone such as Europe/Paris.");
    }
    var introducer = details.introducedById();
    if (introducer != null) {
      checkIntroducer(introducer, clientId, id);
    }
  }

  private void checkIntroducer(UUID introducer, UUID clientId, @Nullable UUID id) {
    var chain =
        contacts.findByClientId(clientId).stream()
            .collect(Collectors.toMap(Contact::id, contact -> contact));
    if (!chain.containsKey(introducer)) {
      throw new InvalidInput("introducedById", "Choose somebody at the same client.");
    }
    for (var above = chain.get(introducer); above != null; above = introducerOf(above, chain)) {
      if (above.id().equals(id)) {
        throw new InvalidInput("introducedById", "Nobody can stand above themselves in the chain.");
      }
    }
  }

  private static @Nullable Contact introducerOf(Contact contact, Map<UUID, Contact> chain) {
    return contact.introducedById() == null ? null : chain.get(contact.introducedById());
  }

  private static boolean isZone(String name) {
    try {
      return ZoneId.getAvailableZoneIds().contains(ZoneId.of(name).getId());
    } catch (DateTimeException e) {
      return false;
    }
  }

  private ContactView view(Contact contact) {
    return ContactView.of(
        contact,
        addresses.of(List.of(contact.id())).getOrDefault(contact.id(), Addresses.Reach.NONE));
  }

  /** By id, in the order given. */
  private Map<UUID, ContactView> views(Collection<Contact> many) {
    var reach = addresses.of(many.stream().map(Contact::id).toList());
    var views = new LinkedHashMap<UUID, ContactView>();
    for (var each : many) {
      views.put(
          each.id(), ContactView.of(each, reach.getOrDefault(each.id(), Addresses.Reach.NONE)));
    }
    return views;
  }

  private List<FieldError> changes(ContactDetails mine, Contact now) {
    var reach = addresses.of(List.of(now.id())).getOrDefault(now.id(), Addresses.Reach.NONE);
    return new Differences()
        .see("givenName", mine.givenNameOrNull(), now.givenName())
        .see("familyName", mine.familyName().strip(), now.familyName())
        .see("title", mine.title(), now.title())
        .see("role", mine.roleOrGuess(), now.role())
        .see("timeZone", mine.timeZone(), now.timeZone())
        .see("preferredChannel", mine.preferredChannel(), now.preferredChannel())
        .see("hasLeft", Boolean.TRUE.equals(mine.hasLeft()), now.hasLeft())
        .see("introducedById", mine.introducedById(), now.introducedById())
        .see("met", !Boolean.FALSE.equals(mine.met()), now.met())
        .see("emails", mine.emailsOrNone(), reach.emails())
        .see("phones", mine.phonesOrNone(), reach.phones())
        .list();
  }

  private void publish(Set<UUID> clientIds) {
    events.publishEvent(new ClientChanged(clientIds));
  }

  private @Nullable UUID me() {
    return currentMember.id().orElse(null);
  }
}
