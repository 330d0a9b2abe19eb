package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;

/** A write came without the version it was based on (RFC 6585, section 3). */
public final class PreconditionRequired extends DomainException {

  public PreconditionRequired() {
    super(
        "precondition-required",
        "Send the version you read in an If-Match header, so that nobody's change is overwritten.");
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.PRECONDITION_REQUIRED;
  }
}
