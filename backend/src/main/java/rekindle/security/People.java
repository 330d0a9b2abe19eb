package rekindle.security;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.InvalidInput;
import rekindle.tenancy.SignIns;

/** Who can sign in at all. */
@Singleton
class People implements SignIns {
  private final PersonRepository people;
  private final Passwords passwords;
  private final Clock clock;

  People(PersonRepository people, Passwords passwords, Clock clock) {
    this.people = people;
    this.passwords = passwords;
    this.clock = clock;
  }

  Optional<Person> authenticate(String email, String password) {
    var person = people.findByEmail(normal(email)).orElse(null);
    return passwords.matches(person, password) ? Optional.ofNullable(person) : Optional.empty();
  }

  /**
   * The person with this address and password: the one who is known, else a new one.
   *
   * @throws InvalidInput when the address is known and the password is another
   */
  @Transactional
  Person recognise(String name, String email, String password) {
    var known = people.findByEmail(normal(email)).orElse(null);
    if (known == null) {
      return people.save(
          new Person(
              Ids.next(), name.strip(), normal(email), passwords.hash(password), clock.instant()));
    }
    if (!passwords.matches(known, password)) {
      throw new InvalidInput(
          "email",
          "Somebody signs in with this address already. Use that password, or another address.");
    }
    return known;
  }

  @Override
  public boolean known(String email) {
    return people.findByEmail(normal(email)).isPresent();
  }

  @Override
  @Transactional
  public UUID recogniseOrAdd(String name, String email, String password) {
    return recognise(name, email, password).id();
  }

  private static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
