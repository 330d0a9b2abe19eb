package rekindle.embedded;

/** Somebody else holds the data folder; the message says who and where. */
public final class AlreadyRunning extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String message;

  AlreadyRunning(String message) {
    super(message);
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
