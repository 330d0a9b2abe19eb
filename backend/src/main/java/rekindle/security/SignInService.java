package rekindle.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import rekindle.security.factors.SecondFactors;
import rekindle.security.limits.Pace;
import rekindle.security.limits.Paces;
import rekindle.security.limits.Sources;
import rekindle.security.openid.Confirmed;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.RuleViolation;
import rekindle.shared.problem.SignInRequired;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.AgencyView;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.Requester;
import rekindle.tenancy.members.Invitations;
import rekindle.tenancy.members.Invitations.Invited;
import rekindle.tenancy.members.MemberView;
import rekindle.tenancy.members.Members;

/**
 * The ways in: signing up, signing in, accepting an invitation. Each reads, then checks or hashes
 * the password, then writes; only the last is a transaction, so that no connection waits for a
 * password.
 */
@Singleton
class SignInService {
  /** Founding many agencies, or asking of many addresses whether they are known, is not for one. */
  static final Pace OF_SIGN_UPS = new Pace("sign-up.source", 20, Duration.ofMinutes(3));

  private final People people;
  private final Entries entries;
  private final SignOnEntries signOns;
  private final SecondFactors factors;
  private final Agencies agencies;
  private final Members members;
  private final Invitations invitations;
  private final AgencyContext context;
  private final CurrentMember currentMember;
  private final FailedSignIns failures;
  private final Paces paces;
  private final Sources sources;
  private final Clock clock;

  SignInService(
      People people,
      Entries entries,
      SignOnEntries signOns,
      SecondFactors factors,
      Agencies agencies,
      Members members,
      Invitations invitations,
      AgencyContext context,
      CurrentMember currentMember,
      FailedSignIns failures,
      Paces paces,
      Sources sources,
      Clock clock) {
    this.people = people;
    this.entries = entries;
    this.signOns = signOns;
    this.factors = factors;
    this.agencies = agencies;
    this.members = members;
    this.invitations = invitations;
    this.context = context;
    this.currentMember = currentMember;
    this.failures = failures;
    this.paces = paces;
    this.sources = sources;
    this.clock = clock;
  }

  /**
   * A known address is refused whatever the password, so that nobody finds one out here: who has it
   * founds another agency while signed in.
   */
  Sessions.Tokens signUp(SignUp request) {
    paces.take(List.of(OF_SIGN_UPS.of(sources.current().network())), "");
    var known = people.find(request.email());
    if (known.filter(person -> !isSignedIn(person)).isPresent()) {
      throw People.known();
    }
    var founder = people.recognise(request.name(), request.email(), request.password());
    return entries.found(founder, request);
  }

  Arrival signIn(SignIn request) {
    var person =
        people
            .authenticate(request.email(), request.password())
            .orElseThrow(() -> refused(request));
    return entries.signIn(person);
  }

  private InvalidInput refused(SignIn request) {
    failures.note(request.email());
    return People.wrong();
  }

  /** Whom the link invites; nothing but what the invited person was told anyway. */
  InvitedView invited(InvitationSecret request) {
    var invited = require(request.secret());
    return AgencyContext.call(
        invited.agencyId(),
        () -> new InvitedView(agencies.current().name(), member(invited).name(), address(invited)));
  }

  Sessions.Tokens join(Join request) {
    var invited = require(request.secret());
    return AgencyContext.call(
        invited.agencyId(),
        () -> {
          var person = people.recognise(request.name(), address(invited), request.password());
          requireSecondFactor(person);
          return entries.join(person, invited, request.name().strip());
        });
  }

  /** Accepts an invitation by the provider's word instead of a password. */
  Sessions.Tokens join(Confirmed who, String secret) {
    var invited = require(secret);
    return AgencyContext.call(
        invited.agencyId(),
        () -> signOns.join(who, invited, address(invited), member(invited).name()));
  }

  SessionView present() {
    var member =
        members
            .find(currentMember.require())
            .orElseThrow(() -> new SignInRequired("Please sign in."));
    var due = context.requester().map(Requester::secondFactorDue).orElse(false);
    return new SessionView(member, AgencyView.of(agencies.current()), clock.instant(), due);
  }

  /** A password and an invitation are no way round a code. */
  private void requireSecondFactor(Person person) {
    if (factors.has(person.id()) && !isSignedIn(person)) {
      throw new RuleViolation(
          "sign-in-first",
          "You sign in with a code as well: sign in first, then open the invitation again.");
    }
  }

  private boolean isSignedIn(Person person) {
    return context.requester().filter(who -> who.personId().equals(person.id())).isPresent();
  }

  private Invited require(String secret) {
    var invited = invitations.find(secret).orElseThrow(() -> new NotFound("invitation"));
    return switch (invited.state()) {
      case OPEN -> invited;
      case EXPIRED ->
          throw new RuleViolation(
              "invitation-expired",
              "This invitation has expired. Ask whoever invited you to send it again.");
      case WITHDRAWN ->
          throw new RuleViolation(
              "invitation-withdrawn",
              "This invitation was withdrawn. If that surprises you, ask whoever invited you.");
    };
  }

  private MemberView member(Invited invited) {
    return members.find(invited.memberId()).orElseThrow(() -> new NotFound("invitation"));
  }

  private String address(Invited invited) {
    var email = member(invited).email();
    if (email == null) {
      throw new NotFound("invitation");
    }
    return email;
  }
}
