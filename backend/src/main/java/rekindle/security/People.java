package rekindle.security;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.sql.SqlStates;
import rekindle.tenancy.members.SignIns;

/** Who can sign in at all. */
@Singleton
class People implements SignIns {
  private final PersonRepository people;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final Clock clock;

  People(PersonRepository people, Passwords passwords, PasswordRules rules, Clock clock) {
    this.people = people;
    this.passwords = passwords;
    this.rules = rules;
    this.clock = clock;
  }

  /** Outside of any transaction, as checking a password takes long. */
  Optional<Person> authenticate(String email, String password) {
    var person = find(email).orElse(null);
    return passwords.matches(person, password) ? Optional.ofNullable(person) : Optional.empty();
  }

  /**
   * The person with this address and password: the one who is known, else a new one, to be kept by
   * {@link #keep}. Outside of any transaction, as this takes long.
   *
   * @throws InvalidInput when the address is known and the password is another, or when it is not
   *     and the password does not keep to the rules
   */
  Person recognise(String name, String email, String password) {
    var known = find(email).orElse(null);
    if (known == null) {
      rules.check(password, name, email);
      return new Person(
          Ids.next(), name.strip(), normal(email), passwords.hash(password), clock.instant());
    }
    if (!passwords.matches(known, password)) {
      throw new InvalidInput(
          "password", "You sign in with this address already: give that password.");
    }
    return known;
  }

  /**
   * Stores whoever is new.
   *
   * @throws InvalidInput when somebody else took the address meanwhile
   */
  @Transactional
  Person keep(Person person) {
    if (people.existsById(person.id())) {
      return person;
    }
    try {
      return people.save(person);
    } catch (DataAccessException e) {
      throw SqlStates.isConstraint(e) ? known() : e;
    }
  }

  Optional<Person> find(String email) {
    return people.findByEmail(normal(email));
  }

  static InvalidInput known() {
    return new InvalidInput(
        "email",
        "Somebody signs in with this address already. Sign in first, or use another address.");
  }

  @Override
  public boolean known(String email) {
    return find(email).isPresent();
  }

  @Override
  @Transactional
  public UUID recogniseOrAdd(String name, String email, String password) {
    return keep(recognise(name, email, password)).id();
  }

  private static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
