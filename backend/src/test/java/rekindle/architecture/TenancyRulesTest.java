package rekindle.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Join;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.WithTenantId;
import io.micronaut.data.annotation.WithoutTenantId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rekindle.shared.sql.Jdbc;

/** Closes, in the shape of the code, what the framework's tenant does not protect. */
class TenancyRulesTest {
  /** The agency, bound as a parameter; the watch over statements does the rest. */
  private static final Pattern NAMES_AGENCY = Pattern.compile("agency_id\\s*=\\s*:agencyId\\b");

  /** Read before an agency is known, so they carry it as plain data. */
  private static final Set<String> EXEMPT_ENTITIES = Set.of("rekindle.security.Session");

  @Test
  void an_owned_entity_has_an_agency_that_never_changes() {
    classes()
        .that()
        .areAnnotatedWith(MappedEntity.class)
        .should(Product.breakWith("fix their agency", TenancyRulesTest::looseAgencies))
        .check(Product.CLASSES);
  }

  @Test
  void an_entity_without_an_agency_is_one_of_the_three() {
    var free =
        Product.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(MappedEntity.class))
            .filter(type -> fields(type).noneMatch(TenancyRulesTest::isTenant))
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(free).containsExactlyInAnyOrder("Agency", "Person", "Session");
  }

  @Test
  void joins_of_the_framework_are_not_used() {
    assertThat(methodsWith(Join.class)).isEmpty();
  }

  @Test
  void nothing_switches_the_tenant_off_or_over() {
    assertThat(methodsWith(WithoutTenantId.class)).isEmpty();
    assertThat(methodsWith(WithTenantId.class)).isEmpty();
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(WithoutTenantId.class.getName())
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(WithTenantId.class.getName())
        .check(Product.CLASSES);
  }

  @Test
  void specifications_and_criteria_are_not_used() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "build criteria",
                type ->
                    type.getSimpleName().equals("JpaSpecificationExecutor")
                        || type.getPackageName().contains(".criteria")))
        .check(Product.CLASSES);
  }

  @Test
  void a_query_of_a_repository_names_the_agency() {
    classes()
        .that()
        .areAnnotatedWith(JdbcRepository.class)
        .should(
            Product.breakWith(
                "name the agency in each query",
                type ->
                    type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Query.class))
                        .filter(method -> !namesAgency(method))
                        .map(JavaMethod::getFullName)))
        .check(Product.CLASSES);
  }

  @Test
  void plain_statements_are_prepared_in_tenancy_and_security_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("rekindle.tenancy..", "rekindle.security..", "rekindle.shared.sql")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Jdbc.class)
        .check(Product.CLASSES);
  }

  @Test
  void nobody_else_gets_hold_of_a_connection() {
    noClasses()
        .that(describe("have no reason", type -> !ConnectionExceptions.has(type.getName())))
        .should()
        .dependOnClassesThat(reachTheDatabase())
        .check(Product.CLASSES);
  }

  @Test
  void an_exception_for_a_connection_is_not_kept_longer_than_its_class() {
    assertThat(ConnectionExceptions.REASONS.keySet())
        .allMatch(name -> Product.CLASSES.contain(name), "is a class of the product");
  }

  private static DescribedPredicate<JavaClass> reachTheDatabase() {
    return describe(
        "reach the database",
        type ->
            Set.of(
                    "io.micronaut.data.jdbc.runtime.JdbcOperations",
                    "io.micronaut.data.connection.ConnectionOperations",
                    "io.micronaut.transaction.TransactionOperations",
                    "javax.sql.DataSource",
                    "java.sql.Connection",
                    "java.sql.DriverManager")
                .contains(type.getName()));
  }

  private static Stream<String> looseAgencies(JavaClass entity) {
    return fields(entity)
        .filter(each -> each.getName().equals("agencyId"))
        .filter(each -> !EXEMPT_ENTITIES.contains(entity.getName()))
        .filter(each -> !isTenant(each) || !isFixed(each))
        .map(
            each ->
                entity.getName()
                    + ".agencyId needs @TenantId and @AutoPopulated(updatable = false)");
  }

  private static boolean namesAgency(JavaMethod method) {
    return NAMES_AGENCY.matcher(method.getAnnotationOfType(Query.class).value()).find();
  }

  private static boolean isTenant(Field element) {
    return element.isAnnotationPresent(TenantId.class);
  }

  private static boolean isFixed(Field element) {
    var populated = element.getAnnotation(AutoPopulated.class);
    return populated != null && !populated.updatable();
  }

  private static Stream<Field> fields(JavaClass entity) {
    return Arrays.stream(entity.reflect().getDeclaredFields());
  }

  private static List<String> methodsWith(Class<? extends Annotation> annotation) {
    return Product.CLASSES.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(annotation))
        .map(JavaMethod::getFullName)
        .toList();
  }
}
