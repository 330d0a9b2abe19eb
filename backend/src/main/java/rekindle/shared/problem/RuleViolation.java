package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;

/** The request was understood, but a rule of the product forbids it in the present state. */
public final class RuleViolation extends DomainException {

  public RuleViolation(String code, String message) {
    super(code, message);
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.CONFLICT;
  }
}
