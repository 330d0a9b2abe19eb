package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rekindle.security.factors.RecoveryCodes;
import rekindle.security.factors.SecondFactors;
import rekindle.tenancy.ledger.Act;
import rekindle.tenancy.ledger.Subject;

/** Changes somebody's second factor, and tells them. */
@Singleton
class FactorChange {
  private final SecondFactors factors;
  private final RecoveryCodes recoveryCodes;
  private final Sessions sessions;
  private final KnownBrowsers browsers;
  private final BrowserMark mark;
  private final FactorLetters letters;
  private final SignInLedger ledger;

  FactorChange(
      SecondFactors factors,
      RecoveryCodes recoveryCodes,
      Sessions sessions,
      KnownBrowsers browsers,
      BrowserMark mark,
      FactorLetters letters,
      SignInLedger ledger) {
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.sessions = sessions;
    this.browsers = browsers;
    this.mark = mark;
    this.letters = letters;
    this.ledger = ledger;
  }

  /**
   * Takes the authenticator that was offered. Who is signed in elsewhere was asked for no code:
   * they are signed out there, and those browsers are strangers.
   */
  @Transactional
  Optional<List<String>> confirm(Person person, UUID session, String code) {
    var codes = factors.confirm(person.id(), session, code);
    if (codes.isPresent()) {
      sessions.endOthersOf(person.id(), session);
      browsers.forgetOthers(person.id(), mark.ofBrowser());
      letters.setUp(person);
      ledger.changed(Subject.Kind.SECOND_FACTOR, Act.ADDED, person.id());
    }
    return codes;
  }

  @Transactional
  List<String> renewRecoveryCodes(Person person) {
    letters.recoveryCodesRenewed(person);
    ledger.changed(Subject.Kind.SECOND_FACTOR, Act.CHANGED, person.id());
    return recoveryCodes.renew(person.id());
  }

  @Transactional
  void remove(Person person, UUID session) {
    factors.takeAway(person.id());
    sessions.endOthersOf(person.id(), session);
    letters.takenAway(person);
    ledger.changed(Subject.Kind.SECOND_FACTOR, Act.REMOVED, person.id());
  }
}
