package rekindle.security;

import jakarta.inject.Singleton;
import rekindle.security.factors.RecoveryCodes;
import rekindle.security.factors.SecondFactors;
import rekindle.shared.problem.RuleViolation;

/** The second factor of the person who asks. */
@Singleton
class OwnSecondFactor {
  private final Reassurance reassurance;
  private final SecondFactors factors;
  private final RecoveryCodes recoveryCodes;
  private final FactorChange change;

  OwnSecondFactor(
      Reassurance reassurance,
      SecondFactors factors,
      RecoveryCodes recoveryCodes,
      FactorChange change) {
    this.reassurance = reassurance;
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.change = change;
  }

  SecondFactorView present() {
    var person = reassurance.requester().personId();
    return new SecondFactorView(factors.since(person).orElse(null), recoveryCodes.left(person));
  }

  OfferView offer(Proof proof) {
    var person = reassurance.require(proof);
    return OfferView.of(factors.offer(person.id()), person);
  }

  /** Who could begin has given their password, so the code alone is asked for. */
  RecoveryCodesView confirm(TypedCode typed) {
    return new RecoveryCodesView(
        change
            .confirm(reassurance.person(), reassurance.requester().sessionId(), typed.code())
            .orElseThrow(CodeCheck::wrong));
  }

  RecoveryCodesView renewRecoveryCodes(Proof proof) {
    var person = reassurance.require(proof);
    requireOne(person);
    return new RecoveryCodesView(change.renewRecoveryCodes(person));
  }

  void remove(Proof proof) {
    var person = reassurance.require(proof);
    requireOne(person);
    change.remove(person, reassurance.requester().sessionId());
  }

  private void requireOne(Person person) {
    if (!factors.has(person.id())) {
      throw new RuleViolation("no-second-factor", "No authenticator is set up.");
    }
  }
}
