package rekindle.security;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import rekindle.security.limits.Pace;
import rekindle.security.limits.Paces;
import rekindle.shared.problem.RuleViolation;

/** Sets passwords by links that were mailed. What takes long is done before the transaction. */
@Singleton
class NewPasswords {
  /** Each makes a browser known, with codes of its own to try: a mailbox is not to get at many. */
  static final Pace OF_PERSON = new Pace("password-change.person", 5, Duration.ofHours(4));

  private final PasswordResets resets;
  private final PersonRepository people;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final PasswordChange change;
  private final Paces paces;

  NewPasswords(
      PasswordResets resets,
      PersonRepository people,
      Passwords passwords,
      PasswordRules rules,
      PasswordChange change,
      Paces paces) {
    this.resets = resets;
    this.people = people;
    this.passwords = passwords;
    this.rules = rules;
    this.change = change;
    this.paces = paces;
  }

  ResetView lookUp(String secret) {
    var link = require(secret);
    return new ResetView(person(link).email(), link.expiresAt());
  }

  void set(ResetPassword request) {
    var link = require(request.secret());
    var person = person(link);
    rules.check(request.password(), person.name(), person.email());
    paces.take(List.of(OF_PERSON.of(person.id().toString())), "");
    change.by(link, person, passwords.hash(request.password()));
  }

  private Person person(PasswordResets.Link link) {
    return people.findById(link.personId()).orElseThrow(NewPasswords::ended);
  }

  private PasswordResets.Link require(String secret) {
    return resets.find(secret).orElseThrow(NewPasswords::ended);
  }

  static RuleViolation ended() {
    return new RuleViolation(
        "reset-ended", "This link works once, for half an hour. Ask for a new one.");
  }
}
