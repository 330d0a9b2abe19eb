package rekindle.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.generator.TokenGenerator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.Ids;
import rekindle.shared.ids.Secrets;
import rekindle.shared.ids.UuidBytes;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.SignInRequired;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.Requester;
import rekindle.tenancy.members.MemberView;
import rekindle.tenancy.members.Members;
import rekindle.tenancy.members.Memberships;
import rekindle.tenancy.members.Memberships.Membership;
import rekindle.tenancy.members.SignInTakenAway;

/** Opens, continues and ends sign-ins. */
@Singleton
class Sessions {
  static final Duration ACCESS_TOKEN = Duration.ofMinutes(10);

  /** For as long as a browser may keep what belongs to a session. */
  static final Duration LIFETIME = Session.LONGEST;

  /** The claim that names the session; a token says nothing else about anybody. */
  static final String SESSION_CLAIM = "sid";

  private static final int UUID_BYTES = 16;

  private final SessionRepository sessions;
  private final RefreshTokens refreshTokens;
  private final Memberships memberships;
  private final Members members;
  private final SecondFactorRules rules;
  private final TokenGenerator accessTokens;
  private final CurrentDevice devices;
  private final SignInLedger ledger;
  private final BrowserMark mark;
  private final Clock clock;

  /** Short enough that a revoked session is refused within seconds on every node. */
  private final Cache<UUID, Optional<Requester>> requesters =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofSeconds(3)).build();

  Sessions(
      SessionRepository sessions,
      RefreshTokens refreshTokens,
      Memberships memberships,
      Members members,
      SecondFactorRules rules,
      TokenGenerator accessTokens,
      CurrentDevice devices,
      SignInLedger ledger,
      BrowserMark mark,
      Clock clock) {
    this.sessions = sessions;
    this.refreshTokens = refreshTokens;
    this.memberships = memberships;
    this.members = members;
    this.rules = rules;
    this.accessTokens = accessTokens;
    this.devices = devices;
    this.ledger = ledger;
    this.mark = mark;
    this.clock = clock;
  }

  /** The two tokens a browser holds, both in cookies that scripts cannot read. */
  record Tokens(String access, String refresh) {}

  /**
   * The agency that a sign-in opens: the one a person was in last, else their oldest.
   *
   * @throws SignInRequired when they are a member of none
   */
  long agencyOf(UUID personId) {
    var all = memberships.of(personId);
    return in(lastAgency(personId), all)
        .or(() -> all.stream().findFirst())
        .orElseThrow(Sessions::ofNoAgency)
        .agencyId();
  }

  /** Whether a person was ever signed in, as far as that is kept. */
  boolean hasHad(UUID personId) {
    return lastAgency(personId) != null;
  }

  /**
   * Signs a person in to an agency; it ends what was open in this browser.
   *
   * @throws SignInRequired when they are no member of it
   */
  @Transactional
  Tokens open(UUID personId, long agencyId) {
    return open(personId, agencyId, clock.instant());
  }

  private Tokens open(UUID personId, long agencyId, Instant signedInAt) {
    var membership = in(agencyId, memberships.of(personId)).orElseThrow(Sessions::ofNoAgency);
    var now = clock.instant();
    var device = devices.get();
    var browser = browser();
    sessions.findByBrowserAndRevokedAtIsNull(browser).forEach(each -> end(each.id()));
    var session =
        sessions.save(
            new Session(
                Ids.next(),
                personId,
                membership.agencyId(),
                membership.memberId(),
                signedInAt,
                Session.end(signedInAt, now),
                null,
                device.userAgent(),
                device.address(),
                now,
                browser));
    ledger.signedIn(session);
    return new Tokens(accessToken(session), refreshTokens.issue(session.id()));
  }

  /**
   * Exchanges a refresh token for new tokens.
   *
   * @throws SignInRequired when the token is unknown, its session has ended, or somebody holds a
   *     copy; nobody can tell who is the thief, so both are signed out then
   */
  @Transactional(dontRollbackOn = SignInRequired.class)
  Tokens refresh(String token) {
    var session =
        refreshTokens
            .sessionOf(token)
            .flatMap(sessions::findByIdForUpdate)
            .filter(each -> each.openAt(clock.instant()))
            .orElseThrow(Sessions::ended);
    var next = refreshTokens.exchange(token, session.id());
    if (next.isEmpty()) {
      end(session.id());
      throw ended();
    }
    var now = clock.instant();
    sessions.updateExpiresAtAndSeenAt(session.id(), Session.end(session.createdAt(), now), now);
    return new Tokens(accessToken(session), next.get());
  }

  @Transactional
  void end(UUID sessionId) {
    sessions
        .findById(sessionId)
        .filter(each -> each.revokedAt() == null)
        .ifPresent(ledger::signedOut);
    sessions.updateRevokedAt(sessionId, clock.instant());
    requesters.invalidate(sessionId);
  }

  /** Ends the session of a refresh token, if there is one. */
  @Transactional
  void endOf(String refreshToken) {
    refreshTokens.sessionOf(refreshToken).ifPresent(this::end);
  }

  /** Ends every session of a person, in all agencies. */
  @Transactional
  void endAllOf(UUID personId) {
    sessions.findByPersonIdAndRevokedAtIsNull(personId).forEach(session -> end(session.id()));
  }

  /** Has it looked up anew what this session may do. */
  void lookAgain(UUID sessionId) {
    requesters.invalidate(sessionId);
  }

  /** Ends every session of a person but this one. */
  @Transactional
  void endOthersOf(UUID personId, UUID sessionId) {
    sessions.findByPersonIdAndRevokedAtIsNull(personId).stream()
        .filter(session -> !session.id().equals(sessionId))
        .forEach(session -> end(session.id()));
  }

  /**
   * Ends this session and opens one in another agency of the same person, which lasts no longer.
   *
   * @param memberId who they are there
   * @throws NotFound when they are nobody of that id
   * @throws SignInRequired when this one has ended, which a node may hear of a little later
   */
  @Transactional
  Tokens move(Requester requester, UUID memberId) {
    var membership =
        memberships.of(requester.personId()).stream()
            .filter(each -> each.memberId().equals(memberId))
            .findFirst()
            .orElseThrow(() -> new NotFound("membership"));
    var signedInAt =
        sessions
            .findByIdForUpdate(requester.sessionId())
            .filter(each -> each.openAt(clock.instant()))
            .map(Session::createdAt)
            .orElseThrow(Sessions::ended);
    end(requester.sessionId());
    return open(requester.personId(), membership.agencyId(), signedInAt);
  }

  @EventListener
  void signInTakenAway(SignInTakenAway event) {
    sessions
        .findByMemberIdAndRevokedAtIsNull(event.memberId())
        .forEach(session -> end(session.id()));
  }

  /** Who holds a token of this session now, with the role they have now. */
  Optional<Requester> requester(UUID sessionId) {
    return requesters.get(sessionId, this::lookUp);
  }

  private Optional<Requester> lookUp(UUID sessionId) {
    return sessions
        .findById(sessionId)
        .filter(session -> session.openAt(clock.instant()))
        .flatMap(
            session ->
                AgencyContext.call(session.agencyId(), () -> members.find(session.memberId()))
                    .filter(MemberView::canSignIn)
                    .map(
                        member ->
                            new Requester(
                                session.id(),
                                session.personId(),
                                session.agencyId(),
                                member.id(),
                                member.role(),
                                member.ownClientsOnly(),
                                isSecondFactorDue(session))));
  }

  private boolean isSecondFactorDue(Session session) {
    return AgencyContext.call(session.agencyId(), () -> rules.isMissing(session.personId()));
  }

  /** What is kept of a browser's mark: nobody makes the mark from it. */
  private UUID browser() {
    return UuidBytes.toUuid(Arrays.copyOf(Secrets.hash(mark.ofBrowser()), UUID_BYTES));
  }

  private @Nullable Long lastAgency(UUID personId) {
    return sessions.findFirstByPersonIdOrderByIdDesc(personId).map(Session::agencyId).orElse(null);
  }

  private static Optional<Membership> in(@Nullable Long agencyId, List<Membership> memberships) {
    return memberships.stream()
        .filter(each -> agencyId != null && agencyId == each.agencyId())
        .findFirst();
  }

  private String accessToken(Session session) {
    var claims =
        Authentication.build(
            session.personId().toString(),
            List.of(),
            Map.of(SESSION_CLAIM, session.id().toString()));
    return accessTokens
        .generateToken(claims, Math.toIntExact(ACCESS_TOKEN.toSeconds()))
        .orElseThrow(() -> new IllegalStateException("No key to sign access tokens with"));
  }

  private static SignInRequired ofNoAgency() {
    return new SignInRequired("You are not a member of any agency.");
  }

  private static SignInRequired ended() {
    return new SignInRequired("Your session has ended. Please sign in again.");
  }
}
