package rekindle.importing.reading;

/** The file as a whole cannot be read. */
public final class UnreadableFile extends RuntimeException {

  private final String remedy;

  public UnreadableFile(String remedy) {
    super(remedy);
    this.remedy = remedy;
  }

  /** What is wrong and what to do about it, for the person who sent it. */
  public String remedy() {
    return remedy;
  }
}
