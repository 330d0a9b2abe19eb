package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;

/** So many ask at once that nobody more is let in for the moment; it is not their fault. */
public final class Busy extends DomainException {
  private final Duration wait;

  public Busy(String message, Duration wait) {
    super("busy", message);
    this.wait = wait;
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(wait);
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.SERVICE_UNAVAILABLE;
  }
}
