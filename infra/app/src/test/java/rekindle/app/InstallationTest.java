package rekindle.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be known of the image and the compose file without a container engine. */
class InstallationTest {
  private static final Path INFRA =
      Path.of(System.getProperty("basedir")).resolve("..").normalize();
  private static final Path BACKEND =
      INFRA.resolve("../backend/src/main/resources/application.yml");

  @Test
  void the_compose_file_sets_every_setting_that_has_no_default() throws IOException {
    Set<String> required = matches("\\$\\{(REKINDLE_[A-Z_]+)\\}", Files.readString(BACKEND));

    assertThat(required).isNotEmpty();
    assertThat(environmentOf("rekindle")).containsKeys(required.toArray(String[]::new));
  }

  @Test
  void the_compose_file_sets_nothing_that_the_program_does_not_read() throws IOException {
    Set<String> known = matches("\\$\\{(REKINDLE_[A-Z_]+)[:}]", Files.readString(BACKEND));

    assertThat(known).containsAll(environmentOf("rekindle").keySet());
  }

  @Test
  void the_page_about_installing_names_every_secret_the_compose_file_asks_for() throws IOException {
    String compose = Files.readString(INFRA.resolve("compose.yml"));
    String page = Files.readString(INFRA.resolve("README.md"));

    assertThat(page).contains(matches("\\$\\{([A-Z_]+):\\?", compose));
  }

  @Test
  void the_image_copies_what_the_build_makes_and_nothing_of_the_embedded_database()
      throws IOException {
    Set<String> copied =
        matches("(?m)^COPY (\\S+) ", Files.readString(INFRA.resolve("Dockerfile")));

    assertThat(copied)
        .containsExactlyInAnyOrder(
            "app/target/dist/lib", "app/target/dist/rekindle", "app/target/dist/rekindle.aot");
    assertThat(copied).allMatch(source -> Files.exists(INFRA.resolve(source)));
    assertThat(Files.readAllLines(INFRA.resolve(".dockerignore")))
        .containsAll(copied.stream().map(source -> "!" + source).toList());
  }

  @Test
  void the_database_is_given_its_two_users() throws IOException {
    assertThat(Files.readString(INFRA.resolve("database/users.sh")))
        .contains(
            environmentOf("database").keySet().stream()
                .filter(name -> name.startsWith("REKINDLE"))
                .toList());
    assertThat(environmentOf("rekindle"))
        .containsEntry("REKINDLE_DB_USER", "rekindle_app")
        .containsEntry("REKINDLE_DB_OWNER_USER", "rekindle_owner");
  }

  private static Map<String, String> environmentOf(String service) throws IOException {
    Object compose = new Yaml().load(Files.readString(INFRA.resolve("compose.yml")));
    Map<?, ?> environment = under(under(under(compose, "services"), service), "environment");
    return environment.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> String.valueOf(entry.getKey()),
                entry -> String.valueOf(entry.getValue())));
  }

  private static Map<?, ?> under(Object parent, String name) {
    return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) parent).get(name), name);
  }

  private static Set<String> matches(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
