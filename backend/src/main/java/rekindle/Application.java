package rekindle;

import io.micronaut.runtime.Micronaut;
import java.util.TimeZone;

/** Starts the service: one stateless node on one MySQL-compatible database. */
public final class Application {
  private Application() {}

  public static void main(String[] args) {
    builder(args).start();
  }

  /** The service, ready to be given settings and started. */
  public static Micronaut builder(String... args) {
    // The database keeps instants in UTC; a machine's own zone must not be able to shift them.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    return Micronaut.build(args).mainClass(Application.class).banner(false);
  }
}
