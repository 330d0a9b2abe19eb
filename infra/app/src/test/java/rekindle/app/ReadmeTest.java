package rekindle.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README tells people to type and to read exists. */
class ReadmeTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir")).resolve("../..").normalize();

  @Test
  void run_is_one_command_and_its_profile_exists() throws IOException {
    assertThat(commandsOf("Run")).containsExactly("mvn -Prun");
    assertThat(read("pom.xml"))
        .containsPattern("<id>run</id>[^§]*<defaultGoal>verify</defaultGoal>");
    assertThat(read("infra/app/pom.xml"))
        .containsPattern("<id>run</id>[^§]*<argument>rekindle.app.EmbeddedMain</argument>");
  }

  @Test
  void test_is_one_command() throws IOException {
    assertThat(commandsOf("Test")).containsExactly("mvn verify");
  }

  @Test
  void it_is_short_and_links_to_files_that_exist() throws IOException {
    assertThat(read("README.md").lines()).hasSizeLessThanOrEqualTo(60);
    List<String> links =
        Pattern.compile("]\\(([^)]+)\\)")
            .matcher(read("README.md"))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(links).isNotEmpty().allMatch(link -> Files.exists(ROOT.resolve(link)));
  }

  private static List<String> commandsOf(String section) throws IOException {
    MatchResult found =
        Pattern.compile("(?s)\n## " + section + "\n(.*?)(\n## |$)")
            .matcher(read("README.md"))
            .results()
            .findFirst()
            .orElseThrow();
    return Pattern.compile("(?s)```sh\n(.*?)```")
        .matcher(found.group(1))
        .results()
        .flatMap(block -> block.group(1).lines())
        .toList();
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
