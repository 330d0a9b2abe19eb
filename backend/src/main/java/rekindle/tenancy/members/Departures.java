package rekindle.tenancy.members;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rekindle.shared.problem.NotFound;

/** Lets people go: they sign in here no more, and everything they did stays theirs. */
@Singleton
class Departures {
  private final MemberRepository members;
  private final Owners owners;
  private final Invitations invitations;
  private final ApplicationEventPublisher<SignInTakenAway> events;

  Departures(
      MemberRepository members,
      Owners owners,
      Invitations invitations,
      ApplicationEventPublisher<SignInTakenAway> events) {
    this.members = members;
    this.owners = owners;
    this.invitations = invitations;
    this.events = events;
  }

  /** Takes away a sign-in, and the link by which one could be had. */
  @Transactional
  void takeSignInAway(UUID memberId) {
    var held = owners.hold();
    var member = members.findById(memberId).orElseThrow(() -> new NotFound("person"));
    Owners.requireAnother(held, memberId);
    invitations.withdraw(memberId);
    if (member.personId() != null) {
      members.update(member.withoutSignIn());
      events.publishEvent(new SignInTakenAway(memberId));
    }
  }
}
