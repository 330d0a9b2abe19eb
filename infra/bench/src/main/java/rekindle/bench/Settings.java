package rekindle.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the command line asked for.
 *
 * @param dist the packaged program
 * @param home the folder for the data and all that is written
 * @param measured how long each row of the table is measured
 * @param warmUp how long each operation runs before it is measured
 * @param only the operations to measure; all of them when empty
 * @param agencies how many further agencies share the database: none, but with the large scale
 * @param noisy whether to measure a quiet agency while another floods the service
 * @param profile whether the program records a JFR profile of each operation
 * @param jvm options for the program's JVM, as {@code JAVA_OPTS}
 */
record Settings(
    Path dist,
    Path home,
    Duration measured,
    Duration warmUp,
    Set<String> only,
    int agencies,
    boolean noisy,
    boolean profile,
    String jvm) {

  static Settings given() {
    return new Settings(
        Path.of(text("dist")).normalize(),
        Path.of(text("home")).normalize(),
        Duration.ofSeconds(Long.parseLong(text("seconds"))),
        Duration.ofSeconds(Long.parseLong(text("warmup"))),
        Arrays.stream(text("only").split(",", -1))
            .filter(name -> !name.isBlank())
            .collect(Collectors.toUnmodifiableSet()),
        text("scale").equals("large") ? Integer.parseInt(text("agencies")) : 0,
        isOn("noisy"),
        isOn("profile"),
        text("jvm"));
  }

  boolean wants(String operation) {
    return only.isEmpty() || only.contains(operation);
  }

  /** Also {@code -Dbench.noisy} without a value, which Maven hands on as {@code true}. */
  private static boolean isOn(String name) {
    return text(name).equals("true") || text(name).isEmpty();
  }

  private static String text(String name) {
    return System.getProperty("bench." + name, "").strip();
  }
}
