package rekindle.embedded;

import java.nio.file.Path;

/** A program of its own for the tests to kill: opens the folder it is given and stays. */
final class Holder {
  private Holder() {}

  @SuppressWarnings("SystemOut") // What it prints is how the test knows it is ready.
  public static void main(String[] args) throws InterruptedException {
    EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(args[0]));
    database.onUnexpectedEnd(() -> Runtime.getRuntime().halt(3));
    System.out.println("ready");
    Thread.sleep(Long.MAX_VALUE);
  }
}
