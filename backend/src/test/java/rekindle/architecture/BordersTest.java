package rekindle.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BordersTest {

  @Test
  void every_package_is_in_the_table() {
    var features =
        Product.CLASSES.stream()
            .map(type -> Borders.featureOf(type.getPackageName()))
            .filter(feature -> !feature.isEmpty())
            .collect(Collectors.toSet());
    assertThat(features).isSubsetOf(Borders.MAY_IMPORT.keySet());
    assertThat(features).contains("shared", "tenancy", "security");
  }

  @Test
  void a_feature_imports_what_the_table_allows_and_nothing_else() {
    classes()
        .should(Product.breakWith("keep to the table of borders", BordersTest::foreignImports))
        .check(Product.CLASSES);
  }

  @Test
  void features_do_not_run_in_circles() {
    slices().matching("rekindle.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
  }

  @Test
  void the_table_forbids_what_it_must() {
    assertThat(Borders.allows("clients", "tenancy")).isTrue();
    assertThat(Borders.allows("clients", "activities")).isFalse();
    assertThat(Borders.allows("clients", "security")).isFalse();
    assertThat(Borders.allows("radar", "search")).isFalse();
    assertThat(Borders.allows("tenancy", "clients")).isFalse();
    assertThat(Borders.allows("tenancy", "mail")).isFalse();
    assertThat(Borders.allows("shared", "tenancy")).isFalse();
  }

  private static Stream<String> foreignImports(JavaClass type) {
    var from = Borders.featureOf(type.getPackageName());
    return type.getDirectDependenciesFromSelf().stream()
        .filter(each -> each.getTargetClass().getPackageName().startsWith(Borders.ROOT + "."))
        .filter(
            each -> {
              var to = Borders.featureOf(each.getTargetClass().getPackageName());
              return !Borders.allows(from, to);
            })
        .map(each -> from + " may not import: " + each.getDescription());
  }
}
