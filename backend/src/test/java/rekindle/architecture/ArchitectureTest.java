package rekindle.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final List<String> CEREMONY = List.of("Dto", "Impl", "Helper", "Utils", "Manager");

  /** A way to ask the machine, not the injected clock, what time it is. */
  private static final Set<String> MACHINE_TIME =
      Set.of(
          "Instant", "LocalDate", "LocalDateTime", "LocalTime", "ZonedDateTime", "OffsetDateTime");

  @Test
  void controllers_repositories_and_entities_stay_inside_their_feature() {
    classes()
        .that(areAnnotatedWith(Controller.class, JdbcRepository.class, MappedEntity.class))
        .and(describe("are not the agency itself", type -> !type.getSimpleName().equals("Agency")))
        .should()
        .notBePublic()
        .check(Product.CLASSES);
  }

  @Test
  void every_operation_says_who_may_call_it() {
    classes()
        .that()
        .areAnnotatedWith(Controller.class)
        .should(
            Product.breakWith(
                "say who may call each operation",
                type ->
                    operations(type)
                        .filter(method -> !type.isAnnotatedWith(RolesAllowed.class))
                        .filter(method -> !method.isAnnotatedWith(RolesAllowed.class))
                        .filter(method -> !method.isAnnotatedWith(Secured.class))
                        .map(JavaMethod::getFullName)))
        .check(Product.CLASSES);
  }

  @Test
  void every_operation_has_a_name_of_its_own() {
    var names =
        Product.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Controller.class))
            .flatMap(ArchitectureTest::operations)
            .map(JavaMethod::getName)
            .toList();
    assertThat(names).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void every_controller_leaves_the_event_loop_alone() {
    classes()
        .that()
        .areAnnotatedWith(Controller.class)
        .should(
            Product.breakWith(
                "run on the blocking executor",
                type ->
                    type.tryGetAnnotationOfType(ExecuteOn.class)
                            .filter(on -> on.value().equals(TaskExecutors.BLOCKING))
                            .isPresent()
                        ? Stream.empty()
                        : Stream.of(type.getName())))
        .check(Product.CLASSES);
  }

  @Test
  void nobody_but_the_clock_asks_the_machine_for_the_time() {
    noClasses()
        .that(describe("have no reason", type -> !ClockExceptions.REASONS.containsKey(outer(type))))
        .should()
        .callMethodWhere(
            describe(
                "asks the machine for the time",
                call ->
                    call.getTarget().getName().equals("now")
                        && MACHINE_TIME.contains(call.getTargetOwner().getSimpleName())
                        && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(each -> each.isAssignableTo(Clock.class))))
        .orShould()
        .callConstructor(java.util.Date.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethodWhere(
            describe(
                "makes a clock of its own",
                call ->
                    (call.getTargetOwner().isEquivalentTo(Clock.class)
                            || call.getTargetOwner().isEquivalentTo(InstantSource.class))
                        && call.getTarget().getName().startsWith("system")))
        .check(Product.CLASSES);
  }

  @Test
  void an_exception_from_the_clock_is_not_kept_longer_than_its_class() {
    assertThat(ClockExceptions.REASONS.keySet())
        .allMatch(name -> Product.CLASSES.contain(name), "is a class of the product");
  }

  @Test
  void names_say_what_a_thing_is() {
    var ceremonious =
        Product.CLASSES.stream()
            .filter(type -> CEREMONY.stream().anyMatch(type.getSimpleName()::endsWith))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    assertThat(ceremonious).isEmpty();
  }

  @Test
  void every_package_is_null_marked() {
    var unmarked =
        Product.CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(each -> each.getName().startsWith(Borders.ROOT))
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(each -> each.getName())
            .toList();
    assertThat(unmarked).isEmpty();
  }

  private static Stream<JavaMethod> operations(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(method -> method.isMetaAnnotatedWith(HttpMethodMapping.class));
  }

  private static String outer(JavaClass type) {
    var name = type.getName();
    return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
  }

  @SafeVarargs
  private static DescribedPredicate<JavaClass> areAnnotatedWith(
      Class<? extends java.lang.annotation.Annotation>... annotations) {
    return describe(
        "are controllers, repositories or entities",
        type -> Stream.of(annotations).anyMatch(type::isAnnotatedWith));
  }
}
