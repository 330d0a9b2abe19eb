package rekindle.style;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** google-java-format over every Java file of the project. */
final class Formatting {
  private static final Formatter FORMATTER = new Formatter();

  private Formatting() {}

  /** Rewrites what is not formatted; run by {@code mvn -Pformat process-test-classes}. */
  public static void main(String[] args) {
    for (var file : unformatted(Path.of(args[0]))) {
      write(file, formatted(read(file)));
    }
  }

  static List<Path> unformatted(Path project) {
    return sources(project).filter(file -> !formatted(read(file)).equals(read(file))).toList();
  }

  private static Stream<Path> sources(Path project) {
    return Stream.of("backend", "infra")
        .map(project::resolve)
        .filter(Files::isDirectory)
        .flatMap(Formatting::javaFiles);
  }

  private static Stream<Path> javaFiles(Path module) {
    try (var files = Files.walk(module)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String formatted(String source) {
    try {
      var tidy = RemoveUnusedImports.removeUnusedImports(source);
      return FORMATTER.formatSource(ImportOrderer.reorderImports(tidy, Style.GOOGLE));
    } catch (FormatterException e) {
      throw new IllegalStateException("A file cannot be parsed", e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
