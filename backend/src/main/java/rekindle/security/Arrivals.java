package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import rekindle.security.factors.HalfSignIns;
import rekindle.security.factors.SecondFactors;

/** Lets people in once it is known who they are, and minds from which browser they come. */
@Singleton
class Arrivals {
  private final Sessions sessions;
  private final SecondFactors factors;
  private final HalfSignIns halves;
  private final KnownBrowsers browsers;
  private final BrowserMark mark;
  private final NewBrowserLetters letters;

  Arrivals(
      Sessions sessions,
      SecondFactors factors,
      HalfSignIns halves,
      KnownBrowsers browsers,
      BrowserMark mark,
      NewBrowserLetters letters) {
    this.sessions = sessions;
    this.factors = factors;
    this.halves = halves;
    this.browsers = browsers;
    this.mark = mark;
    this.letters = letters;
  }

  /** Signs in somebody who has just become a member of the agency. */
  @Transactional
  Sessions.Tokens welcome(Person person, long agencyId) {
    browsers.meet(person.id(), mark.ofBrowser());
    return sessions.open(person.id(), agencyId);
  }

  /** Signs in somebody who comes back, or asks for a code of whoever has a second factor. */
  @Transactional
  Arrival comeBack(Person person) {
    return factors.has(person.id())
        ? new Arrival.Halfway(halves.begin(person.id(), mark.ofBrowser()))
        : new Arrival.SignedIn(enter(person));
  }

  /** Signs in somebody who needs to show nothing more; from a new browser they are told by mail. */
  @Transactional
  Sessions.Tokens enter(Person person) {
    var came = sessions.hasHad(person.id()) || browsers.hasAny(person.id());
    var agencyId = sessions.agencyOf(person.id());
    if (!browsers.meet(person.id(), mark.ofBrowser()) && came) {
      letters.tell(person, agencyId);
    }
    return sessions.open(person.id(), agencyId);
  }
}
