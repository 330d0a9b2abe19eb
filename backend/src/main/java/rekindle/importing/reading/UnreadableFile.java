package rekindle.importing.reading;

/** The file as a whole cannot be read; the message is for the person who sent it. */
public final class UnreadableFile extends RuntimeException {

  public UnreadableFile(String message) {
    super(message);
  }
}
