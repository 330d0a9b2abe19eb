package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.SignInRequired;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.AgencyView;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.Invitations;
import rekindle.tenancy.Invitations.Invited;
import rekindle.tenancy.MemberView;
import rekindle.tenancy.Members;

/** The ways in: signing up, signing in, accepting an invitation. */
@Singleton
class SignInService {
  private final People people;
  private final Sessions sessions;
  private final Agencies agencies;
  private final Members members;
  private final Invitations invitations;
  private final CurrentMember currentMember;

  SignInService(
      People people,
      Sessions sessions,
      Agencies agencies,
      Members members,
      Invitations invitations,
      CurrentMember currentMember) {
    this.people = people;
    this.sessions = sessions;
    this.agencies = agencies;
    this.members = members;
    this.invitations = invitations;
    this.currentMember = currentMember;
  }

  @Transactional
  Sessions.Tokens signUp(SignUp request) {
    var person = people.recognise(request.name(), request.email(), request.password());
    var agency = agencies.found(request.agency());
    AgencyContext.call(
        agency.id(), () -> members.addFounder(person.id(), request.name().strip(), person.email()));
    return sessions.open(person.id(), agency.id());
  }

  @Transactional
  Sessions.Tokens signIn(SignIn request) {
    var person =
        people
            .authenticate(request.email(), request.password())
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "password", "This address and password do not belong together."));
    return sessions.open(person.id(), null);
  }

  /** Whom the link invites; nothing but what the invited person was told anyway. */
  InvitedView invited(InvitationSecret request) {
    var invited = require(request.secret());
    return AgencyContext.call(
        invited.agencyId(),
        () -> new InvitedView(agencies.current().name(), member(invited).name(), address(invited)));
  }

  @Transactional
  Sessions.Tokens join(Join request) {
    var invited = require(request.secret());
    return AgencyContext.call(invited.agencyId(), () -> join(invited, request));
  }

  SessionView present() {
    var member =
        members
            .find(currentMember.require())
            .orElseThrow(() -> new SignInRequired("Please sign in."));
    return new SessionView(member, AgencyView.of(agencies.current()));
  }

  private Sessions.Tokens join(Invited invited, Join request) {
    var person = people.recognise(request.name(), address(invited), request.password());
    if (!invitations.use(invited.memberId())) {
      throw new NotFound("invitation");
    }
    members.join(invited.memberId(), person.id(), request.name().strip());
    return sessions.open(person.id(), invited.agencyId());
  }

  private Invited require(String secret) {
    return invitations.find(secret).orElseThrow(() -> new NotFound("invitation"));
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
