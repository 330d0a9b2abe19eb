package rekindle.security;

import jakarta.inject.Singleton;
import rekindle.security.factors.SecondFactors;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.problem.SignInRequired;
import rekindle.tenancy.AgencyContext;
import rekindle.tenancy.Requester;

/**
 * Asks whoever is signed in to show again that it is them: a browser that was left open changes no
 * factor. Outside of any transaction, as checking a password takes long.
 */
@Singleton
class Reassurance {
  private final AgencyContext context;
  private final PersonRepository people;
  private final People signIns;
  private final SecondFactors factors;
  private final CodeCheck codes;

  Reassurance(
      AgencyContext context,
      PersonRepository people,
      People signIns,
      SecondFactors factors,
      CodeCheck codes) {
    this.context = context;
    this.people = people;
    this.signIns = signIns;
    this.factors = factors;
    this.codes = codes;
  }

  Requester requester() {
    return context.requester().orElseThrow(() -> new SignInRequired("Please sign in."));
  }

  Person person() {
    return people
        .findById(requester().personId())
        .orElseThrow(() -> new SignInRequired("Please sign in."));
  }

  /**
   * The person who asks, once they have shown it.
   *
   * @throws InvalidInput naming what is wrong or missing
   */
  Person require(Proof proof) {
    var person = person();
    if (signIns.authenticate(person.email(), proof.password()).isEmpty()) {
      throw new InvalidInput("password", "This is not your password.");
    }
    if (factors.has(person.id())) {
      if (proof.code() == null || proof.code().isBlank()) {
        throw new InvalidInput("code", "Type a code of your authenticator.");
      }
      codes.require(person, proof.code());
    }
    return person;
  }
}
