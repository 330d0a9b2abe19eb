package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.SignInRequired;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.Requester;
import rekindle.tenancy.members.Memberships;
import rekindle.tenancy.members.Memberships.Membership;

/** Where the person who asks is signed in, in all of their agencies. */
@Singleton
class OwnSessions {
  private final SessionRepository repository;
  private final Sessions sessions;
  private final Memberships memberships;
  private final AgencyContext context;
  private final Clock clock;

  OwnSessions(
      SessionRepository repository,
      Sessions sessions,
      Memberships memberships,
      AgencyContext context,
      Clock clock) {
    this.repository = repository;
    this.sessions = sessions;
    this.memberships = memberships;
    this.context = context;
    this.clock = clock;
  }

  /** Those that are open, the one used last first. */
  List<SignedInView> all() {
    var requester = requester();
    var names = names(requester);
    return open(requester).stream()
        .map(
            session ->
                new SignedInView(
                    session.id(),
                    names.getOrDefault(session.agencyId(), ""),
                    session.userAgent(),
                    session.address(),
                    session.createdAt(),
                    session.seenAt(),
                    session.id().equals(requester.sessionId())))
        .toList();
  }

  /**
   * Signs out there.
   *
   * @return whether it was the session that asked
   * @throws NotFound when the person has no open session of that id
   */
  @Transactional
  boolean end(UUID sessionId) {
    var requester = requester();
    if (open(requester).stream().noneMatch(session -> session.id().equals(sessionId))) {
      throw new NotFound("session");
    }
    sessions.end(sessionId);
    return sessionId.equals(requester.sessionId());
  }

  /** Signs out everywhere, here too. */
  @Transactional
  void endAll() {
    open(requester()).forEach(session -> sessions.end(session.id()));
  }

  private List<Session> open(Requester requester) {
    return repository.findByPersonIdAndRevokedAtIsNullAndExpiresAtAfterOrderBySeenAtDesc(
        requester.personId(), clock.instant());
  }

  private Map<Long, String> names(Requester requester) {
    return memberships.of(requester.personId()).stream()
        .collect(Collectors.toMap(Membership::agencyId, Membership::agencyName));
  }

  private Requester requester() {
    return context.requester().orElseThrow(() -> new SignInRequired("Please sign in."));
  }
}
