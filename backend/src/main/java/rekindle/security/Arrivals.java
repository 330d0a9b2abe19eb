package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Lets people in once it is known who they are, and minds from which browser they come. */
@Singleton
class Arrivals {
  private final Sessions sessions;
  private final KnownBrowsers browsers;
  private final BrowserMark mark;
  private final NewBrowserLetters letters;

  Arrivals(Sessions sessions, KnownBrowsers browsers, BrowserMark mark, NewBrowserLetters letters) {
    this.sessions = sessions;
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

  /** Signs in somebody who comes back; from a browser that is new, they are told so by mail. */
  @Transactional
  Sessions.Tokens comeBack(Person person) {
    var came = sessions.hasHad(person.id()) || browsers.hasAny(person.id());
    var agencyId = sessions.agencyOf(person.id());
    if (!browsers.meet(person.id(), mark.ofBrowser()) && came) {
      letters.tell(person, agencyId);
    }
    return sessions.open(person.id(), agencyId);
  }
}
