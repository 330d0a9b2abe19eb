package rekindle.silence.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Layer 1 for a client: the asks that wait, each in the working hours of the person asked. */
public final class Asks {

  private final Pulse pulse;
  private final WorkTime work;

  Asks(Pulse pulse, WorkTime work) {
    this.pulse = pulse;
    this.work = work;
  }

  /** The ask that has waited longest for its person, if one waits at all. */
  public Optional<ContactPulse> pending(double share) {
    return waiting().min(Comparator.comparing(contact -> crosses(contact, share)));
  }

  /** The working hours that this person has kept us waiting. */
  public double hours(ContactPulse contact, Instant now) {
    return workOf(contact).hoursBetween(since(contact), now);
  }

  boolean any() {
    return waiting().findAny().isPresent();
  }

  /** When the first of them has waited longer than all but the given share of answers take. */
  Instant crosses(double share) {
    return waiting()
        .map(contact -> crosses(contact, share))
        .min(Instant::compareTo)
        .orElse(Forecast.LAST);
  }

  private Instant crosses(ContactPulse contact, double share) {
    return workOf(contact).plusHours(since(contact), contact.latency().hoursUntil(share));
  }

  /** A date they named, or a person's word, begins the wait anew. */
  private Instant since(ContactPulse contact) {
    return Stream.of(
            contact.askedAt(),
            pulse.wordAt(),
            pulse.waitingUntil() == null ? null : work.start(pulse.waitingUntil()))
        .flatMap(Stream::ofNullable)
        .max(Comparator.naturalOrder())
        .orElse(Forecast.LAST);
  }

  private WorkTime workOf(ContactPulse contact) {
    return contact.zone() == null ? work : work.in(ZoneId.of(contact.zone()));
  }

  /** Somebody who was never heard from has not gone quiet, whatever we asked them. */
  private Stream<ContactPulse> waiting() {
    return pulse.everHeard()
        ? pulse.live().stream().filter(contact -> contact.askedAt() != null)
        : Stream.empty();
  }
}
