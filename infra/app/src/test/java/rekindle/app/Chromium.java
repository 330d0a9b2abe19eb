package rekindle.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The browser of the journeys: chosen, installed, Playwright's own, or fetched; never done without.
 */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final Pattern PLAYWRIGHTS_OWN =
      Pattern.compile(
          ".*/chromium-\\d+/(chrome-linux(64)?/chrome|chrome-mac[^/]*/.*/MacOS/[^/]+"
              + "|chrome-win(64)?/chrome\\.exe)");

  private Chromium() {}

  static Path find() throws IOException {
    Optional<Path> chosen = Optional.ofNullable(System.getenv("REKINDLE_CHROMIUM")).map(Path::of);
    if (chosen.isPresent()) {
      return chosen
          .filter(Files::isExecutable)
          .orElseThrow(
              () -> new AssertionError("REKINDLE_CHROMIUM names no program: " + chosen.get()));
    }
    return onPath().or(Chromium::playwrightsOwn).orElseGet(Chromium::fetched);
  }

  private static Optional<Path> onPath() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> playwrightsOwn() {
    return Stream.of(
            ".cache/ms-playwright", "Library/Caches/ms-playwright", "AppData/Local/ms-playwright")
        .map(folder -> Path.of(System.getProperty("user.home"), folder))
        .filter(Files::isDirectory)
        .flatMap(Chromium::programsIn)
        .max(Comparator.naturalOrder());
  }

  private static Stream<Path> programsIn(Path cache) {
    try (Stream<Path> files = Files.walk(cache, 6)) {
      return files
          .filter(file -> PLAYWRIGHTS_OWN.matcher(file.toString().replace('\\', '/')).matches())
          .filter(Files::isExecutable)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      return Stream.empty();
    }
  }

  /** Debian's package, unpacked into the user's cache the first time. */
  private static Path fetched() {
    Path target = Path.of(System.getProperty("user.home"), ".cache", "rekindle", "chromium");
    try {
      Files.createDirectories(target.getParent());
      Process fetch =
          new ProcessBuilder("sh", "src/test/journeys/fetch-chromium", target.toString())
              .directory(new File(System.getProperty("basedir")))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String printed = new String(fetch.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (fetch.waitFor() == 0) {
        return Path.of(printed.strip());
      }
    } catch (IOException noShell) {
      throw notFound();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw notFound();
  }

  private static AssertionError notFound() {
    return new AssertionError(
        "The journeys need Chromium, and none was found or could be fetched. Install one:\n"
            + "  sudo apt-get install chromium\n"
            + "or, where Debian's package is not to be had:\n"
            + "  (cd frontend && npx playwright install chromium)\n"
            + "or name one in REKINDLE_CHROMIUM.");
  }
}
