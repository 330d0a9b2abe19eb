package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rekindle.security.factors.RecoveryCodes;
import rekindle.security.factors.SecondFactors;

/** Changes somebody's second factor, and tells them. */
@Singleton
class FactorChange {
  private final SecondFactors factors;
  private final RecoveryCodes recoveryCodes;
  private final Sessions sessions;
  private final KnownBrowsers browsers;
  private final BrowserMark mark;
  private final FactorLetters letters;

  FactorChange(
      SecondFactors factors,
      RecoveryCodes recoveryCodes,
      Sessions sessions,
      KnownBrowsers browsers,
      BrowserMark mark,
      FactorLetters letters) {
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.sessions = sessions;
    this.browsers = browsers;
    this.mark = mark;
    this.letters = letters;
  }

  /**
   * Takes the authenticator that was offered. Who is signed in elsewhere was asked for no code:
   * they are signed out there, and those browsers are strangers.
   */
  @Transactional
  Optional<List<String>> confirm(Person person, UUID session, String code) {
    var codes = factors.confirm(person.id(), code);
    if (codes.isPresent()) {
      sessions.endOthersOf(person.id(), session);
      browsers.forgetOthers(person.id(), mark.ofBrowser());
      letters.setUp(person);
    }
    return codes;
  }

  @Transactional
  List<String> renewRecoveryCodes(Person person) {
    letters.recoveryCodesRenewed(person);
    return recoveryCodes.renew(person.id());
  }

  @Transactional
  void remove(Person person, UUID session) {
    factors.takeAway(person.id());
    sessions.endOthersOf(person.id(), session);
    letters.takenAway(person);
  }
}
