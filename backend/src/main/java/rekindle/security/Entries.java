package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import rekindle.mail.Outbox;
import rekindle.shared.problem.NotFound;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Changes;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;
import rekindle.tenancy.members.Invitations;
import rekindle.tenancy.members.Invitations.Invited;
import rekindle.tenancy.members.Members;

/** Lets people in, once it is known who they are; whoever is new becomes a member first. */
@Singleton
class Entries {
  private final People people;
  private final Arrivals arrivals;
  private final Agencies agencies;
  private final Members members;
  private final Invitations invitations;
  private final Outbox outbox;
  private final Ledger ledger;

  Entries(
      People people,
      Arrivals arrivals,
      Agencies agencies,
      Members members,
      Invitations invitations,
      Outbox outbox,
      Ledger ledger) {
    this.people = people;
    this.arrivals = arrivals;
    this.agencies = agencies;
    this.members = members;
    this.invitations = invitations;
    this.outbox = outbox;
    this.ledger = ledger;
  }

  /**
   * The one place between a proven password and a session, or a code that is still to come.
   *
   * @param person as they were when their password was checked
   */
  @Transactional
  Arrival signIn(Person person) {
    return arrivals.comeBack(people.keep(person));
  }

  @Transactional
  Sessions.Tokens found(Person founder, SignUp request) {
    people.keep(founder);
    var agency = agencies.found(request.agency());
    AgencyContext.call(
        agency.id(),
        () -> {
          var owner = members.addFounder(founder.id(), request.name().strip(), founder.email());
          ledger.write(
              Entry.of(Act.ADDED, Subject.of(Subject.Kind.AGENCY))
                  .by(owner.id())
                  .with(new Changes().see("name", null, agency.name())));
          return owner;
        });
    return arrivals.welcome(founder, agency.id());
  }

  /**
   * To be called for the agency that invited; who was mailed the link reads mail at the address.
   */
  @Transactional
  Sessions.Tokens join(Person person, Invited invited, String name) {
    people.keep(person);
    if (outbox.sends()) {
      people.proved(person);
    }
    if (!invitations.use(invited.memberId())) {
      throw new NotFound("invitation");
    }
    members.join(invited.memberId(), person.id(), name);
    return arrivals.welcome(person, invited.agencyId());
  }
}
