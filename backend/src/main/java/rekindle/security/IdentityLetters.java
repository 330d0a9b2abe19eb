package rekindle.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import rekindle.mail.Letter;
import rekindle.mail.Outbox;
import rekindle.security.openid.Provider;
import rekindle.tenancy.AgencyContext;

/** Tells people by whom they can be signed in, as soon as that changes. */
@Singleton
class IdentityLetters {
  private static final String KIND = "identity";
  private static final Duration WORTH_KNOWING = Duration.ofDays(2);

  private final Outbox outbox;
  private final Provider provider;
  private final Clock clock;

  IdentityLetters(Outbox outbox, Provider provider, Clock clock) {
    this.outbox = outbox;
    this.provider = provider;
    this.clock = clock;
  }

  void bound(Person person) {
    var more =
        person.provedAt() == null
            ? " Nobody had shown before that this address is theirs, so the password that was"
                + " chosen for it works no more, and other browsers were signed out."
            : "";
    post(
        person,
        " signs you in to Rekindle",
        " confirmed that " + person.email() + " is you." + more);
  }

  void removed(Person person) {
    post(
        person,
        " does not sign you in to Rekindle any more",
        " does not sign in " + person.email() + " any more, until it confirms this address anew.");
  }

  private void post(Person person, String subject, String sentence) {
    if (!outbox.sends()) {
      return;
    }
    var name = provider.name().orElseThrow();
    var letter =
        new Letter(
            KIND,
            person.id(),
            person.email(),
            name + subject,
            List.of("Hello " + person.name() + ",", name + sentence),
            new Letter.Action("See your account", "/account"),
            List.of(
                "If it was you, there is nothing to do.",
                "If it was not you, change the password of your account there first, and then look"
                    + " at your account here."),
            clock.instant().plus(WORTH_KNOWING));
    AgencyContext.run(AgencyContext.NO_AGENCY, () -> outbox.post(letter));
  }
}
