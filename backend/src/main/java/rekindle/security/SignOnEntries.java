package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import rekindle.security.factors.SecondFactors;
import rekindle.security.openid.Confirmed;
import rekindle.security.openid.SignOnRefused;
import rekindle.security.openid.SignOnRefused.Reason;
import rekindle.tenancy.members.Invitations.Invited;
import rekindle.tenancy.members.SignInAddress;

/** Lets in whom the provider has confirmed. Whoever is unknown gets no account by that. */
@Singleton
class SignOnEntries {
  private final SignOnPeople people;
  private final SecondFactors factors;
  private final Arrivals arrivals;
  private final Entries entries;

  SignOnEntries(SignOnPeople people, SecondFactors factors, Arrivals arrivals, Entries entries) {
    this.people = people;
    this.factors = factors;
    this.arrivals = arrivals;
    this.entries = entries;
  }

  /** As after a password: whoever has a second factor is asked for a code of it. */
  @Transactional
  Arrival comeBack(Confirmed who) {
    return arrivals.comeBack(people.hold(who));
  }

  /**
   * To be called for the agency that invited.
   *
   * @param address to which the invitation was sent
   */
  @Transactional
  Sessions.Tokens join(Confirmed who, Invited invited, String address, String name) {
    if (who.email() == null || !SignInAddress.of(who.email()).equals(address)) {
      throw new SignOnRefused(Reason.OTHER_ADDRESS);
    }
    var person = people.holdOrAdd(who, name);
    if (factors.has(person.id())) {
      throw new SignOnRefused(Reason.SIGN_IN_FIRST);
    }
    return entries.join(person, invited, name);
  }
}
