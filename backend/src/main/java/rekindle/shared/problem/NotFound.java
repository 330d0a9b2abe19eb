package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;

/** What does not exist, and what belongs to another agency: nobody can tell the two apart. */
public final class NotFound extends DomainException {

  /**
   * @param what the thing as a person would name it: "client", "import"
   */
  public NotFound(String what) {
    super("not-found", "There is no such " + what + ".");
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.NOT_FOUND;
  }
}
