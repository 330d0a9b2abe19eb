package rekindle.deleting;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.clients.ClientChanged;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.RuleViolation;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.members.Members;
import rekindle.tenancy.undo.Undo;

/** Brings back what was deleted, as it was. */
@Singleton
class Restoration {
  private final DeletionRows rows;
  private final Undo undo;
  private final Members members;
  private final CurrentMember currentMember;
  private final Ledger ledger;
  private final ApplicationEventPublisher<ClientChanged> events;

  Restoration(
      DeletionRows rows,
      Undo undo,
      Members members,
      CurrentMember currentMember,
      Ledger ledger,
      ApplicationEventPublisher<ClientChanged> events) {
    this.rows = rows;
    this.undo = undo;
    this.members = members;
    this.currentMember = currentMember;
    this.ledger = ledger;
    this.events = events;
  }

  /**
   * @throws RuleViolation when the client it belonged to is not there any more either
   */
  @Transactional
  RestoredView restore(UUID id) {
    var deletion = rows.hold(id).orElseThrow(() -> new NotFound("deletion"));
    var clientId = deletion.clientId();
    if (deletion.kind() != Deletion.Kind.CLIENT && !rows.holdClient(clientId)) {
      throw rows.nameOf(clientId).map(Restoration::deleted).orElseGet(Restoration::gone);
    }
    undo.putBack(id, this::standIn);
    rows.remove(id);
    ledger.write(deletion.entry(Act.RESTORED));
    members.passOn();
    events.publishEvent(new ClientChanged(Set.of(clientId)));
    return new RestoredView(deletion.kind(), deletion.name(), clientId, twin(deletion));
  }

  /** Whoever may not see the other client is not told its name. */
  private @Nullable String twin(Deletion deletion) {
    return deletion.kind() == Deletion.Kind.CLIENT
        ? rows.twinOf(deletion.subjectId()).orElse(null)
        : null;
  }

  /** Whoever restores takes the place of a member whom the agency no longer knows at all. */
  private Optional<UUID> standIn(String table, UUID missing) {
    return table.equals("member") ? currentMember.id() : Optional.empty();
  }

  private static RuleViolation deleted(String client) {
    return new RuleViolation("client-deleted", "“" + client + "” is deleted. Restore it first.");
  }

  /** By an import that was taken out again, for example. */
  private static RuleViolation gone() {
    return new RuleViolation(
        "client-gone", "The client it belonged to is not there any more, nor can it be restored.");
  }
}
