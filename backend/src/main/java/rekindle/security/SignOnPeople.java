package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import rekindle.security.factors.HalfSignIns;
import rekindle.security.factors.WaysBack;
import rekindle.security.openid.Confirmed;
import rekindle.security.openid.Identities;
import rekindle.security.openid.SignOnRefused;
import rekindle.security.openid.SignOnRefused.Reason;
import rekindle.shared.ids.Ids;
import rekindle.tenancy.members.SignInAddress;

/**
 * Who it is here that the provider has confirmed: by the account that is theirs, the first time by
 * the address that it has verified.
 */
@Singleton
class SignOnPeople {
  private final People known;
  private final PersonRepository people;
  private final Identities identities;
  private final HalfSignIns halves;
  private final Sessions sessions;
  private final KnownBrowsers browsers;
  private final WaysBack ways;
  private final IdentityLetters letters;
  private final SignInLedger ledger;
  private final Clock clock;

  SignOnPeople(
      People known,
      PersonRepository people,
      Identities identities,
      HalfSignIns halves,
      Sessions sessions,
      KnownBrowsers browsers,
      WaysBack ways,
      IdentityLetters letters,
      SignInLedger ledger,
      Clock clock) {
    this.known = known;
    this.people = people;
    this.identities = identities;
    this.halves = halves;
    this.sessions = sessions;
    this.browsers = browsers;
    this.ways = ways;
    this.letters = letters;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Held until the transaction ends.
   *
   * @throws SignOnRefused when nobody here is it
   */
  @Transactional
  Person hold(Confirmed who) {
    return find(who).orElseThrow(() -> new SignOnRefused(Reason.UNKNOWN));
  }

  /** The same, or somebody new of this name, to whom an invitation was sent. */
  @Transactional
  Person holdOrAdd(Confirmed who, String name) {
    return find(who).orElseGet(() -> add(who, name));
  }

  private Optional<Person> find(Confirmed who) {
    var bound = identities.personOf(who);
    return bound.isPresent()
        ? bound.flatMap(people::findByIdForUpdate)
        : known
            .find(address(who))
            .flatMap(person -> people.findByIdForUpdate(person.id()))
            .map(person -> bind(person, who));
  }

  private Person bind(Person person, Confirmed who) {
    if (identities.of(person.id()).isPresent()) {
      throw new SignOnRefused(Reason.OTHER_ACCOUNT);
    }
    identities.bind(person.id(), who, address(who));
    ledger.identityChanged(person.id());
    letters.bound(person);
    return person.provedAt() == null ? takeOver(person) : person;
  }

  /**
   * Nobody had shown yet that the address is theirs; now somebody has. Whoever signed up with it
   * may be somebody else, so that their password and their sessions end.
   */
  private Person takeOver(Person person) {
    people.updatePasswordHashAndProvedAt(person.id(), Passwords.NOBODYS, clock.instant());
    halves.endAllOf(person.id());
    sessions.endAllOf(person.id());
    browsers.forgetAllOf(person.id());
    ways.stop(person.id());
    return people.findById(person.id()).orElseThrow();
  }

  /** They have no password until they ask for one by mail. */
  private Person add(Confirmed who, String name) {
    var now = clock.instant();
    var person =
        known.keep(
            new Person(
                Ids.next(), name, SignInAddress.of(address(who)), Passwords.NOBODYS, now, now));
    identities.bind(person.id(), who, address(who));
    return person;
  }

  private static String address(Confirmed who) {
    if (who.email() == null) {
      throw new SignOnRefused(Reason.NO_ADDRESS);
    }
    return who.email();
  }
}
