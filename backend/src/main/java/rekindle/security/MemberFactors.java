package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rekindle.security.factors.SecondFactors;
import rekindle.shared.problem.NotFound;
import rekindle.shared.problem.RuleViolation;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.CurrentMember;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Entry;
import rekindle.tenancy.ledger.Ledger;
import rekindle.tenancy.ledger.Subject;
import rekindle.tenancy.members.Members;
import rekindle.tenancy.members.Memberships;

/** The second factors of the agency's people, as an owner sees them. */
@Singleton
class MemberFactors {
  private final Members members;
  private final Memberships memberships;
  private final CurrentMember currentMember;
  private final Agencies agencies;
  private final PersonRepository people;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final FactorLetters letters;
  private final Ledger ledger;

  MemberFactors(
      Members members,
      Memberships memberships,
      CurrentMember currentMember,
      Agencies agencies,
      PersonRepository people,
      SecondFactors factors,
      Sessions sessions,
      FactorLetters letters,
      Ledger ledger) {
    this.members = members;
    this.memberships = memberships;
    this.currentMember = currentMember;
    this.agencies = agencies;
    this.people = people;
    this.factors = factors;
    this.sessions = sessions;
    this.letters = letters;
    this.ledger = ledger;
  }

  List<MemberFactorView> all() {
    return members.people().entrySet().stream()
        .flatMap(each -> view(each.getKey(), each.getValue()).stream())
        .toList();
  }

  /**
   * What protects another agency too is not this owner's to take away: that person has the way back
   * by mail, as an only owner has.
   *
   * @throws RuleViolation when they have none, work elsewhere too, or ask for themselves
   */
  @Transactional
  void takeAway(UUID memberId) {
    var name = members.find(memberId).orElseThrow(() -> new NotFound("person")).name();
    if (memberId.equals(currentMember.require())) {
      throw new RuleViolation("own-second-factor", "Switch your own off in your account.");
    }
    var person = Optional.ofNullable(members.people().get(memberId)).flatMap(people::findById);
    if (person.filter(each -> factors.has(each.id())).isEmpty()) {
      throw new RuleViolation("no-second-factor", name + " has set up no authenticator.");
    }
    if (memberships.of(person.get().id()).size() > 1) {
      throw new RuleViolation(
          "not-yours-alone",
          name + " can do this themselves: when signing in asks for the code, “I have lost both”.");
    }
    factors.takeAway(person.get().id());
    sessions.endAllOf(person.get().id());
    ledger.write(Entry.of(Act.REMOVED, Subject.of(Subject.Kind.SECOND_FACTOR, memberId)));
    letters.takenAwayBy(person.get(), agencies.current().name());
  }

  private Optional<MemberFactorView> view(UUID memberId, UUID personId) {
    return factors.since(personId).map(since -> new MemberFactorView(memberId, since));
  }
}
