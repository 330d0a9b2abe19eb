package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;

/** This was asked for more often than anybody needs; it says when to come back. */
public final class TooOften extends DomainException {
  public TooOften(String message) {
    super("too-often", message);
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.TOO_MANY_REQUESTS;
  }
}
