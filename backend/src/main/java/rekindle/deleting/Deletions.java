package rekindle.deleting;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import rekindle.activities.nextsteps.NextSteps;
import rekindle.clients.ClientChanged;
import rekindle.clients.ClientLookup;
import rekindle.clients.ClientLookup.ClientRef;
import rekindle.clients.contacts.Contacts;
import rekindle.shared.ids.Ids;
import rekindle.shared.paging.Slice;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.members.Members;
import rekindle.tenancy.tasks.BackgroundTasks;
import rekindle.tenancy.undo.Undo;

/** Deletes records so that they can be restored, and says which were. */
@Singleton
class Deletions {
  private final DeletionRows rows;
  private final Belongings belongings;
  private final Standing standing;
  private final Undo undo;
  private final ClientLookup clients;
  private final Contacts contacts;
  private final NextSteps nextSteps;
  private final Members members;
  private final CurrentMember currentMember;
  private final BackgroundTasks tasks;
  private final Ledger ledger;
  private final ApplicationEventPublisher<ClientChanged> events;
  private final Clock clock;

  Deletions(
      DeletionRows rows,
      Belongings belongings,
      Standing standing,
      Undo undo,
      ClientLookup clients,
      Contacts contacts,
      NextSteps nextSteps,
      Members members,
      CurrentMember currentMember,
      BackgroundTasks tasks,
      Ledger ledger,
      ApplicationEventPublisher<ClientChanged> events,
      Clock clock) {
    this.rows = rows;
    this.belongings = belongings;
    this.standing = standing;
    this.undo = undo;
    this.clients = clients;
    this.contacts = contacts;
    this.nextSteps = nextSteps;
    this.members = members;
    this.currentMember = currentMember;
    this.tasks = tasks;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  Slice<DeletionView> slice(DeletionQuery query) {
    var names = members.names();
    return rows.slice(query, clock.instant().minus(Deletion.KEPT))
        .map(each -> DeletionView.of(each, names));
  }

  @Transactional
  DeletionView deleteClient(UUID id, int version) {
    var client = clients.require(id);
    standing.checkClient(id, version);
    var deletion = deletion(Deletion.Kind.CLIENT, id, client.name(), client);
    belongings.takeClient(id, undo.begin(deletion.id()));
    return done(deletion);
  }

  @Transactional
  DeletionView deleteContact(UUID id, int version) {
    var contact = contacts.get(id);
    standing.checkContact(id, version);
    var client = clients.require(contact.clientId());
    var deletion = deletion(Deletion.Kind.CONTACT, id, contact.name(), client);
    belongings.takeContact(id, undo.begin(deletion.id()));
    return done(deletion);
  }

  @Transactional
  DeletionView deleteNextStep(UUID id, int version) {
    var step = nextSteps.get(id);
    standing.checkNextStep(id, version);
    var client = clients.require(step.clientId());
    var deletion = deletion(Deletion.Kind.NEXT_STEP, id, step.text(), client);
    belongings.takeNextStep(id, undo.begin(deletion.id()));
    return done(deletion);
  }

  private Deletion deletion(Deletion.Kind kind, UUID subject, String name, ClientRef client) {
    return new Deletion(
        Ids.next(),
        kind,
        subject,
        client.id(),
        name,
        client.name(),
        client.ownerId(),
        currentMember.require(),
        clock.instant());
  }

  private DeletionView done(Deletion deletion) {
    rows.add(deletion);
    ledger.write(deletion.entry(Act.REMOVED));
    tasks.schedule(PurgeTask.NAME, deletion.id(), Deletion.KEPT);
    events.publishEvent(new ClientChanged(Set.of(deletion.clientId())));
    return DeletionView.of(deletion, members.names());
  }
}
