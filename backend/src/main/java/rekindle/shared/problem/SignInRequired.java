package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;

/** Nobody is signed in, or not any longer. */
public final class SignInRequired extends DomainException {

  public SignInRequired(String message) {
    super("sign-in-required", message);
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.UNAUTHORIZED;
  }
}
