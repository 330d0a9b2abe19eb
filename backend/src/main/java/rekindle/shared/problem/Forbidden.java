package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;

/** The person is known, the thing exists, but their role does not allow this. */
public final class Forbidden extends DomainException {

  public Forbidden(String message) {
    this("forbidden", message);
  }

  /**
   * @param code for refusals that a page answers in its own way
   */
  public Forbidden(String code, String message) {
    super(code, message);
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.FORBIDDEN;
  }
}
