package rekindle.activities.words;

/** Words that name no day or time, or more than one; the message is the remedy. */
public final class UnclearWords extends RuntimeException {

  UnclearWords(String remedy) {
    super(remedy);
  }

  UnclearWords(String remedy, Throwable cause) {
    super(remedy, cause);
  }

  public String remedy() {
    return String.valueOf(getMessage());
  }
}
