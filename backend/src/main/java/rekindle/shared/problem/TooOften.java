package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;

/** This was asked for more often than anybody needs; it says when to come back. */
public final class TooOften extends DomainException {
  private final Duration wait;

  /**
   * @param wait after which it may be asked for again
   */
  public TooOften(String message, Duration wait) {
    super("too-often", message);
    this.wait = wait;
  }

  /**
   * @param remedy a sentence that says what else can be done; empty when there is nothing
   */
  public static TooOften waiting(Duration wait, String remedy) {
    var message = "That was too often. Wait %s, then try again. %s".formatted(words(wait), remedy);
    return new TooOften(message.strip(), wait);
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(wait);
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.TOO_MANY_REQUESTS;
  }

  /** Rounded up, so that whoever waits so long has waited long enough. */
  private static String words(Duration wait) {
    var seconds = wait.plusNanos(999_999_999).toSeconds();
    if (seconds <= 60) {
      return seconds == 60 ? "a minute" : seconds == 1 ? "a second" : seconds + " seconds";
    }
    return (seconds + 59) / 60 + " minutes";
  }
}
