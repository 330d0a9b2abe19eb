package rekindle;

import io.micronaut.runtime.Micronaut;

/** Starts the service: one stateless node on one MySQL-compatible database. */
public final class Application {
  private Application() {}

  public static void main(String[] args) {
    Micronaut.build(args).mainClass(Application.class).banner(false).start();
  }
}
