package rekindle.shared.problem;

import io.micronaut.http.HttpStatus;
import java.util.List;

/** Somebody else saved first; says who, and what they made of the fields the writer sent. */
public final class ChangedMeanwhile extends DomainException {
  /** Who it was when that is the writer's own other window. */
  public static final String YOU = "You";

  /** Who it was when nobody took that down. */
  public static final String SOMEBODY = "Somebody";

  private final String by;
  private final List<FieldError> changes;

  /**
   * @param by the name of who saved first, {@link #YOU} or {@link #SOMEBODY}
   * @param changes the fields that differ from what the writer sent, each with its value now
   */
  public ChangedMeanwhile(String by, List<FieldError> changes) {
    super("changed-meanwhile", sentence(by));
    this.by = by;
    this.changes = List.copyOf(changes);
  }

  public String by() {
    return by;
  }

  public List<FieldError> changes() {
    return changes;
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.PRECONDITION_FAILED;
  }

  private static String sentence(String by) {
    return by.equals(YOU)
        ? "You saved this in another window meanwhile. Look at it again, then save."
        : by + " saved this while you were editing. Look at it again, then save.";
  }
}
