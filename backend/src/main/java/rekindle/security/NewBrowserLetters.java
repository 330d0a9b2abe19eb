package rekindle.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import rekindle.mail.Letter;
import rekindle.mail.Outbox;
import rekindle.tenancy.Agencies;
import rekindle.tenancy.AgencyContext;

/** Tells people of a sign-in from a browser that is new to us, in the time of their agency. */
@Singleton
class NewBrowserLetters {
  static final String KIND = "new-browser";

  /** Whoever signs in over and over floods nobody. */
  static final int A_DAY = 10;

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WORTH_KNOWING = Duration.ofDays(2);
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

  private final Outbox outbox;
  private final Agencies agencies;
  private final CurrentDevice devices;
  private final Clock clock;

  NewBrowserLetters(Outbox outbox, Agencies agencies, CurrentDevice devices, Clock clock) {
    this.outbox = outbox;
    this.agencies = agencies;
    this.devices = devices;
    this.clock = clock;
  }

  void tell(Person person, long agencyId) {
    if (!outbox.sends()) {
      return;
    }
    var zone = AgencyContext.call(agencyId, () -> agencies.current().zone());
    AgencyContext.run(AgencyContext.NO_AGENCY, () -> post(person, zone));
  }

  private void post(Person person, ZoneId zone) {
    if (outbox.written(KIND, person.email(), DAY) < A_DAY) {
      outbox.post(letter(person, zone));
    }
  }

  private Letter letter(Person person, ZoneId zone) {
    var now = clock.instant();
    var device = devices.get();
    var address = device.address();
    return new Letter(
        KIND,
        person.id(),
        person.email(),
        "A new sign-in to Rekindle",
        List.of(
            "Hello " + person.name() + ",",
            "somebody signed in as "
                + person.email()
                + " from a browser that is new to us, or that was not used for long.",
            "When: " + when(now, zone),
            "Browser: " + BrowserWords.of(device.userAgent()),
            "Address: " + (address == null ? "not known" : address)),
        new Letter.Action("See where you are signed in", "/account"),
        List.of(
            "If it was you, there is nothing to do.",
            "If it was not you, sign out everywhere there, then choose a new password: at the"
                + " sign-in, follow “Forgot your password?”."),
        now.plus(WORTH_KNOWING));
  }

  private static String when(Instant now, ZoneId zone) {
    return WHEN.format(now.atZone(zone)) + " (" + zone.getId() + ")";
  }
}
