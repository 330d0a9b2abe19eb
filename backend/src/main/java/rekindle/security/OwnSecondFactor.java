package rekindle.security;

import jakarta.inject.Singleton;
import rekindle.security.factors.RecoveryCodes;
import rekindle.security.factors.SecondFactors;
import rekindle.security.factors.WaysBack;
import rekindle.shared.problem.RuleViolation;

/** The second factor of the person who asks. */
@Singleton
class OwnSecondFactor {
  private final Reassurance reassurance;
  private final SecondFactors factors;
  private final RecoveryCodes recoveryCodes;
  private final FactorChange change;
  private final WaysBack ways;
  private final Sessions sessions;

  OwnSecondFactor(
      Reassurance reassurance,
      SecondFactors factors,
      RecoveryCodes recoveryCodes,
      FactorChange change,
      WaysBack ways,
      Sessions sessions) {
    this.reassurance = reassurance;
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.change = change;
    this.ways = ways;
    this.sessions = sessions;
  }

  SecondFactorView present() {
    var person = reassurance.requester().personId();
    return new SecondFactorView(
        factors.since(person).orElse(null),
        recoveryCodes.left(person),
        ways.opensAt(person).orElse(null));
  }

  OfferView offer(Proof proof) {
    var person = reassurance.require(proof);
    return OfferView.of(factors.offer(person.id(), reassurance.requester().sessionId()), person);
  }

  /** Who could begin has given their password, so the code alone is asked for. */
  RecoveryCodesView confirm(TypedCode typed) {
    var session = reassurance.requester().sessionId();
    var codes = change.confirm(reassurance.person(), session, typed.code());
    sessions.lookAgain(session);
    return new RecoveryCodesView(codes.orElseThrow(CodeCheck::wrong));
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
