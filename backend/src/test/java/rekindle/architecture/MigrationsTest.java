package rekindle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rekindle.shared.sql.Jdbc;
import rekindle.support.RunningServer;
import rekindle.support.watch.OwnedTables;

/** What every table must look like, asked of the database after its migrations and of the files. */
@ExtendWith(RunningServer.class)
class MigrationsTest {
  private static final Path FOLDER = Path.of("src/main/resources/db/migration");
  private static final Pattern NAME = Pattern.compile("V\\d{12}__[a-z]+(_[a-z]+)+\\.sql");
  private static final String ENDING =
      ") ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;";

  /** Codes and ids are compared byte by byte, words as people read them; JSON is kept as it is. */
  private static final Set<String> COLLATIONS =
      Set.of("utf8mb4_unicode_520_ci", "ascii_bin", "utf8mb4_bin");

  /** A secret is looked up before an agency is known, and 256 random bits collide with nobody's. */
  private static final Set<String> UNIQUE_ACROSS_AGENCIES = Set.of("invitation.invitation_secret");

  @Test
  void every_owned_table_is_kept_by_agency(Jdbc jdbc) {
    var led =
        ask(
            jdbc,
            """
            select table_name from information_schema.statistics
            where table_schema = database() and index_name = 'PRIMARY'
              and seq_in_index = 1 and column_name = 'agency_id'
            """);
    var all =
        ask(
            jdbc,
            """
            select table_name from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE'
            """);
    all.removeAll(OwnedTables.EXEMPT);
    assertThat(led).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void the_agency_of_a_row_is_a_number_and_always_there(Jdbc jdbc) {
    assertThat(
            ask(
                jdbc,
                """
                select table_name from information_schema.columns
                where table_schema = database() and column_name = 'agency_id'
                  and (data_type <> 'bigint' or is_nullable = 'YES')
                """))
        .isEmpty();
  }

  @Test
  void a_reference_to_an_owned_row_names_its_agency(Jdbc jdbc) {
    var loose =
        ask(
            jdbc,
            """
            select concat(table_name, '.', constraint_name, ' -> ', referenced_table_name)
            from information_schema.key_column_usage
            where table_schema = database() and referenced_table_name is not null
            group by table_name, constraint_name, referenced_table_name
            having sum(column_name = 'agency_id' and referenced_column_name = 'agency_id') = 0
            """);
    loose.removeIf(each -> OwnedTables.EXEMPT.contains(each.substring(each.indexOf("> ") + 2)));
    assertThat(loose).isEmpty();
  }

  /** Or else a refusal would tell one agency what another one has. */
  @Test
  void what_is_unique_is_unique_within_the_agency(Jdbc jdbc) {
    var others =
        ask(
            jdbc,
            """
            select concat(table_name, '.', index_name) from information_schema.statistics
            where table_schema = database() and non_unique = 0
              and seq_in_index = 1 and column_name <> 'agency_id'
            """);
    others.removeIf(each -> OwnedTables.EXEMPT.contains(each.substring(0, each.indexOf('.'))));
    assertThat(others).isEqualTo(UNIQUE_ACROSS_AGENCIES);
  }

  @Test
  void text_is_compared_in_the_named_ways(Jdbc jdbc) {
    var collations =
        ask(
            jdbc,
            """
            select distinct collation_name from information_schema.columns
            where table_schema = database() and collation_name is not null
              and table_name <> 'flyway_schema_history'
            """);
    assertThat(collations).isNotEmpty().isSubsetOf(COLLATIONS);
  }

  @Test
  void nothing_counts_its_rows_up(Jdbc jdbc) {
    assertThat(
            ask(
                jdbc,
                """
                select table_name from information_schema.columns
                where table_schema = database() and extra like '%auto_increment%'
                """))
        .isEmpty();
  }

  @Test
  void every_file_is_named_and_every_table_ends_as_agreed() throws IOException {
    for (var file : files()) {
      assertThat(file.getFileName().toString()).matches(NAME);
      var statements = Files.readString(file).split("(?<=;)\\s*\\n");
      assertThat(Stream.of(statements).filter(each -> each.contains("CREATE TABLE")))
          .as("tables of %s", file.getFileName())
          .allMatch(each -> each.strip().endsWith(ENDING), "ends with " + ENDING);
    }
  }

  @Test
  void the_exempt_tables_are_those_the_documentation_names() throws IOException {
    var text = Files.readString(Path.of("../docs/architecture.md"));
    var list = Pattern.compile("Exempt, by name: `([^`]+)`").matcher(text);
    assertThat(list.find()).isTrue();
    assertThat(list.group(1).split(", ")).containsExactlyInAnyOrderElementsOf(OwnedTables.EXEMPT);
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static Set<String> ask(Jdbc jdbc, String question) {
    return jdbc.prepare(
        question,
        statement -> {
          try (var rows = statement.executeQuery()) {
            return new TreeSet<>(texts(rows));
          }
        });
  }

  private static List<String> texts(ResultSet rows) throws SQLException {
    var all = new ArrayList<String>();
    while (rows.next()) {
      all.add(rows.getString(1));
    }
    return all;
  }
}
