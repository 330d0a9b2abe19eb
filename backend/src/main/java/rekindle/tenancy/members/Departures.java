package rekindle.tenancy.members;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.tenancy.AgencySql;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;

/** Lets people go: they sign in here no more, and everything they did stays theirs. */
@Singleton
class Departures {
  private final MemberRepository members;
  private final Owners owners;
  private final Invitations invitations;
  private final HandOver handOver;
  private final AgencySql sql;
  private final Ledger ledger;
  private final ApplicationEventPublisher<SignInTakenAway> events;
  private final Clock clock;

  Departures(
      MemberRepository members,
      Owners owners,
      Invitations invitations,
      HandOver handOver,
      AgencySql sql,
      Ledger ledger,
      ApplicationEventPublisher<SignInTakenAway> events,
      Clock clock) {
    this.members = members;
    this.owners = owners;
    this.invitations = invitations;
    this.handOver = handOver;
    this.sql = sql;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  /** Takes away a sign-in, and the link by which one could be had. */
  @Transactional
  void takeSignInAway(UUID memberId) {
    var held = owners.hold();
    var member = require(memberId);
    Owners.requireAnother(held, memberId);
    invitations.withdraw(memberId);
    if (member.personId() != null) {
      members.update(member.withoutSignIn());
      ledger.write(Entry.of(Act.REMOVED, Subject.of(Subject.Kind.SIGN_IN, memberId)));
      events.publishEvent(new SignInTakenAway(memberId));
    }
  }

  /** What would be handed over if the member left now. */
  List<WorkView> workOf(UUID memberId) {
    return handOver.of(require(memberId).id());
  }

  /** They are of the agency's people no more; whoever has left already stays gone. */
  @Transactional
  void remove(UUID memberId, UUID receiver) {
    owners.hold();
    hold(memberId, receiver);
    if (require(memberId).hasLeft()) {
      return;
    }
    takeSignInAway(memberId);
    checkReceiver(memberId, receiver);
    var gone = members.update(require(memberId).gone(clock.instant()));
    ledger.write(
        Entry.of(Act.REMOVED, gone.subject())
            .with(new Changes().see("receiverId", null, receiver)));
    handOver.order(memberId, receiver);
  }

  /** They belong to the agency's people again; what was handed over stays where it is. */
  @Transactional
  void takeBack(UUID memberId) {
    hold(memberId, memberId);
    var member = require(memberId);
    if (member.hasLeft()) {
      handOver.takeBack(memberId);
      ledger.write(Entry.of(Act.RESTORED, members.update(member.back()).subject()));
    }
  }

  private void checkReceiver(UUID memberId, UUID receiver) {
    var there = members.findById(receiver).filter(each -> !each.hasLeft());
    if (receiver.equals(memberId) || there.isEmpty()) {
      throw new InvalidInput("receiverId", "Choose one of their colleagues.");
    }
  }

  /** Of two who give their work to each other and leave at once, the second sees the first gone. */
  private void hold(UUID one, UUID other) {
    sql.list(
        """
        select m.id from member m where m.agency_id = :agency and m.id in (:ids)
        order by m.id for update
        """,
        Map.of("ids", List.of(one, other)),
        row -> row.uuid("id"));
  }

  private Member require(UUID memberId) {
    return members.findById(memberId).orElseThrow(() -> new NotFound("person"));
  }
}
