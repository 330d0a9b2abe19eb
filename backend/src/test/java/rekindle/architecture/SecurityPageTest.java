package rekindle.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about security names what exists and counts its own lines; its words it must keep. */
class SecurityPageTest {
  private static final Path ROOT = Path.of("..");
  private static final List<String> STATES = List.of("done", "partly", "not yet", "not ours");
  private static final Set<String> LEFT_OUT =
      Set.of(".git", ".node", ".rekindle", "node_modules", "target");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final Pattern LINE =
      Pattern.compile(
          "\\| v5\\.0\\.0-([\\d.]+) \\| ([12]) \\| [^|]+ \\| ([a-z ]+) \\| ([^|]+) \\|");

  private record Line(String id, String level, String state, String reason) {
    static Line of(String text) {
      var parts = LINE.matcher(text);
      assertThat(parts.matches()).as(text).isTrue();
      return new Line(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    }
  }

  @Test
  void every_class_and_file_it_names_exists() throws IOException {
    var files = fileNames();
    assertThat(namesIn(page()))
        .isNotEmpty()
        .allMatch(
            name ->
                files.contains(name)
                    || files.contains(name + ".java")
                    || (name.contains("/") && Files.exists(ROOT.resolve(name))),
            "is a class or a file of this repository");
  }

  @Test
  void a_line_that_is_done_names_what_fulfils_it() throws IOException {
    assertThat(lines())
        .filteredOn(line -> line.state().equals("done"))
        .isNotEmpty()
        .allMatch(line -> !namesIn(line.reason()).isEmpty(), "names a class or a file");
  }

  @Test
  void every_line_stands_once_and_in_one_of_four_ways() throws IOException {
    assertThat(lines()).extracting(Line::id).doesNotHaveDuplicates();
    assertThat(lines()).extracting(Line::state).isSubsetOf(STATES);
  }

  @Test
  void its_counts_are_those_of_its_lines() throws IOException {
    assertThat(page().lines())
        .contains(counts("1", Set.of("1")), counts("2", Set.of("2")))
        .contains(counts("both", Set.of("1", "2")));
  }

  private static String counts(String name, Set<String> levels) throws IOException {
    var counted = lines().stream().filter(line -> levels.contains(line.level())).toList();
    var numbers =
        STATES.stream()
            .map(state -> counted.stream().filter(line -> line.state().equals(state)).count());
    return Stream.concat(numbers, Stream.of((long) counted.size()))
        .map(String::valueOf)
        .collect(joining(" | ", "| " + name + " | ", " |"));
  }

  private static List<Line> lines() throws IOException {
    return page().lines().filter(line -> line.startsWith("| v5")).map(Line::of).toList();
  }

  private static List<String> namesIn(String text) {
    return NAME.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/security.md"));
  }

  private static Set<String> fileNames() throws IOException {
    var names = new HashSet<String>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return LEFT_OUT.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            names.add(String.valueOf(file.getFileName()));
            return FileVisitResult.CONTINUE;
          }
        });
    return names;
  }
}
