package rekindle.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the journeys of frontend/e2e against the packaged program, as somebody at a desk would. */
class JourneysTest {
  /** Day 74 of the sample agency's story. */
  private static final String TODAY = "2026-11-27T15:00:00Z";

  /** The journey that needs it starts it: frontend/e2e/provider.ts. */
  private static final String PROVIDER = "http://127.0.0.1:18090";

  private static final Path FRONTEND =
      Path.of(System.getProperty("basedir")).resolve("../../frontend").normalize();

  @Test
  @SuppressWarnings("SystemOut") // What Playwright says belongs into the build's own output.
  void every_journey_ends_well_in_a_real_browser(@TempDir Path home) throws Exception {
    Path chromium = Chromium.find();
    try (Program program = Program.start(home, settings())) {
      ProcessBuilder journeys =
          new ProcessBuilder(
              System.getProperty("node"),
              FRONTEND.resolve("node_modules/@playwright/test/cli.js").toString(),
              "test");
      journeys.environment().put("BASE_URL", program.address());
      journeys.environment().put("REKINDLE_CHROMIUM", chromium.toString());
      journeys.environment().put("REKINDLE_CLOCK", TODAY);
      Process running = journeys.directory(FRONTEND.toFile()).redirectErrorStream(true).start();
      running.inputReader().lines().forEach(System.out::println);
      assertThat(running.waitFor())
          .as("Playwright's result; pictures and traces are in frontend/target/playwright")
          .isZero();
    }
  }

  private static Map<String, String> settings() {
    return Map.of(
        "REKINDLE_CLOCK", TODAY,
        "REKINDLE_OPENID_ISSUER", PROVIDER,
        "REKINDLE_OPENID_CLIENT", "rekindle",
        "REKINDLE_OPENID_SECRET", "a secret of the journeys",
        "REKINDLE_OPENID_NAME", "Example");
  }
}
