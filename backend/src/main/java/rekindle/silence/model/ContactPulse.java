package rekindle.silence.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person's silence.
 *
 * @param zone of the person's working hours, null where it is the agency's
 * @param askedAt the oldest ask that is still unanswered; asks of unknown kind are not among them
 * @param asks how often we wrote and waited, in bursts, known asks or not
 * @param goneAt when mail to them bounced for good or they left
 */
public record ContactPulse(
    UUID id,
    @Nullable String zone,
    Rhythm signs,
    @Nullable Instant lastHeardAt,
    @Nullable Instant lastTouchedAt,
    Latency latency,
    @Nullable Instant askedAt,
    int asks,
    @Nullable Instant goneAt) {

  public boolean isGone() {
    return goneAt != null;
  }

  /** The share of asks this person ever answers, from even odds where nothing is known. */
  public double shareAnswered() {
    return (1.0 + latency.answers()) / (2.0 + Math.max(asks, latency.answers()));
  }
}
