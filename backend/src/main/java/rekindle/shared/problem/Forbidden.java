package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;

/** The person is known, the thing exists, but their role does not allow this. */
public final class Forbidden extends DomainException {

  public Forbidden(String message) {
    super("forbidden", message);
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.FORBIDDEN;
  }
}
