package rekindle.silence.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects what one person did and what we did towards them, in order of time. */
final class ContactFold {

  private final UUID id;
  private final WorkTime work;
  private final @Nullable String zone;
  private Rhythm signs = Rhythm.NONE;
  private Latency latency = Latency.NONE;
  private @Nullable Instant lastHeardAt;
  private @Nullable Instant lastTouchedAt;
  private @Nullable Instant askedAt;
  private @Nullable Instant waitsSince;
  private @Nullable Instant goneAt;
  private int asks;

  ContactFold(UUID id, WorkTime work, @Nullable String zone) {
    this.id = id;
    this.work = work;
    this.zone = zone;
  }

  /** The last outbound of a burst is the ask, unless one of them was known to be one. */
  void touched(Fact fact) {
    lastTouchedAt = fact.at();
    if (fact.kind() == FactKind.TELL) {
      return;
    }
    if (waitsSince == null) {
      asks++;
    }
    if (fact.kind() == FactKind.ASK && askedAt == null) {
      askedAt = fact.at();
    }
    waitsSince = askedAt == null ? fact.at() : askedAt;
  }

  void heard(Fact fact) {
    if (waitsSince != null && !fact.kind().isTouch()) {
      latency = latency.with(work.hoursBetween(waitsSince, fact.at()));
    }
    signs = signs.with(work.day(fact.at()));
    lastHeardAt = fact.at();
    if (fact.kind().isTouch()) {
      lastTouchedAt = fact.at();
    }
    goneAt = null;
    answered();
  }

  /** Whatever waited for an answer waits no longer. */
  void answered() {
    askedAt = null;
    waitsSince = null;
  }

  void gone(Instant at) {
    goneAt = at;
  }

  ContactPulse pulse() {
    return new ContactPulse(
        id, zone, signs, lastHeardAt, lastTouchedAt, latency, askedAt, asks, goneAt);
  }
}
