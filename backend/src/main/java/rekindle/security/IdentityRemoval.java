package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import rekindle.security.openid.Identities;
import rekindle.shared.problem.RuleViolation;

/** Takes somebody's account at the provider away, and tells them. */
@Singleton
class IdentityRemoval {
  private final Identities identities;
  private final IdentityLetters letters;
  private final SignInLedger ledger;

  IdentityRemoval(Identities identities, IdentityLetters letters, SignInLedger ledger) {
    this.identities = identities;
    this.letters = letters;
    this.ledger = ledger;
  }

  @Transactional
  void of(Person person) {
    if (!identities.forget(person.id())) {
      throw new RuleViolation("no-identity", "No account elsewhere signs you in.");
    }
    ledger.identityChanged(person.id());
    letters.removed(person);
  }
}
