package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;
import java.util.List;

/** A value cannot be taken as it is; every error names the field and the remedy. */
public final class InvalidInput extends DomainException {
  private final List<FieldError> errors;

  public InvalidInput(String field, String remedy) {
    this(List.of(new FieldError(field, remedy)));
  }

  public InvalidInput(List<FieldError> errors) {
    super("invalid-input", "Please check what you entered.");
    this.errors = List.copyOf(errors);
  }

  @Override
  public List<FieldError> errors() {
    return errors;
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.BAD_REQUEST;
  }
}
