package rekindle.security;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import rekindle.shared.problem.SignInRequired;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.Requester;
import rekindle.tenancy.members.Memberships;

/** Where else the person who is signed in may work. */
@Singleton
class OwnMemberships {
  private final Memberships memberships;
  private final Sessions sessions;
  private final AgencyContext context;

  OwnMemberships(Memberships memberships, Sessions sessions, AgencyContext context) {
    this.memberships = memberships;
    this.sessions = sessions;
    this.context = context;
  }

  List<MembershipView> all() {
    var requester = requester();
    return memberships.of(requester.personId()).stream()
        .map(each -> MembershipView.of(each, requester))
        .toList();
  }

  Sessions.Tokens move(UUID memberId) {
    return sessions.move(requester(), memberId);
  }

  private Requester requester() {
    return context.requester().orElseThrow(() -> new SignInRequired("Please sign in."));
  }
}
