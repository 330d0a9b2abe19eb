package rekindle.security;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import rekindle.shared.ids.Ids;
import rekindle.shared.problem.InvalidInput;
import rekindle.shared.sql.SqlStates;
import rekindle.tenancy.members.SignInAddress;
import rekindle.tenancy.members.SignIns;

/** Who can sign in at all. */
@Singleton
class People implements SignIns {
  private final PersonRepository people;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final SignInAttempts attempts;
  private final Clock clock;

  People(
      PersonRepository people,
      Passwords passwords,
      PasswordRules rules,
      SignInAttempts attempts,
      Clock clock) {
    this.people = people;
    this.passwords = passwords;
    this.rules = rules;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * Outside of any transaction, as checking a password takes long. It does the same work whether or
   * not somebody has the address.
   *
   * @throws rekindle.shared.problem.TooOften when too many were tried
   */
  Optional<Person> authenticate(String email, String password) {
    var attempt = attempts.begin(SignInAddress.of(email));
    var person = find(email).orElse(null);
    if (!passwords.matches(person, password)) {
      return Optional.empty();
    }
    attempts.succeeded(attempt);
    return Optional.ofNullable(person);
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
          Ids.next(),
          name.strip(),
          SignInAddress.of(email),
          passwords.hash(password),
          clock.instant(),
          null);
    }
    return authenticate(email, password)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "password", "You sign in with this address already: give that password."));
  }

  /**
   * Stores whoever is new. Whoever is known stays locked until the transaction ends, so that their
   * password cannot change between being checked and opening a session.
   *
   * @throws InvalidInput when somebody else took the address meanwhile, or the password is another
   *     by now
   */
  @Transactional
  Person keep(Person person) {
    var known = people.findByIdForUpdate(person.id()).orElse(null);
    if (known != null) {
      if (!known.passwordHash().equals(person.passwordHash())) {
        throw wrong();
      }
      return known;
    }
    try {
      return people.save(person);
    } catch (DataAccessException e) {
      throw SqlStates.isConstraint(e) ? known() : e;
    }
  }

  /** They have read a mail that was sent to their address. */
  void proved(Person person) {
    people.updateProvedAt(person.id(), clock.instant());
  }

  Optional<Person> find(String email) {
    return people.findByEmail(SignInAddress.of(email));
  }

  static InvalidInput wrong() {
    return new InvalidInput("password", "This address and password do not belong together.");
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
}
