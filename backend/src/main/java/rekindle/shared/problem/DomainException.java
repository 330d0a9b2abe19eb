package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A refusal that a person can understand. {@code code} is stable and becomes the problem's type;
 * the message is shown as it stands, so it never carries ids, SQL or class names.
 */
public abstract sealed class DomainException extends RuntimeException
    permits Busy,
        ChangedMeanwhile,
        Forbidden,
        InvalidInput,
        NotFound,
        PreconditionRequired,
        RuleViolation,
        SignInRequired,
        TooOften {

  private final String code;

  DomainException(String code, String message) {
    super(message);
    this.code = code;
  }

  public final String code() {
    return code;
  }

  public List<FieldError> errors() {
    return List.of();
  }

  /** How long to wait before the same is asked for again, where waiting helps. */
  public Optional<Duration> retryAfter() {
    return Optional.empty();
  }

  public abstract HttpStatus status();
}
