package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;
import java.util.List;

/** Somebody else saved first; each error names a field and what the other person made of it. */
public final class ChangedMeanwhile extends DomainException {
  private final List<FieldError> changes;

  /**
   * @param by the name of who saved first, if known
   * @param changes the fields that differ from what the writer sent, each with its value now
   */
  public ChangedMeanwhile(String by, List<FieldError> changes) {
    super(
        "changed-meanwhile",
        by + " changed this while you were editing. Look at what they wrote, then save again.");
    this.changes = List.copyOf(changes);
  }

  @Override
  public List<FieldError> errors() {
    return changes;
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.PRECONDITION_FAILED;
  }
}
