package rekindle.support.watch;

/** A statement could have reached another agency's rows. */
public class UnheldStatement extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  UnheldStatement(String message) {
    super(message);
  }
}
