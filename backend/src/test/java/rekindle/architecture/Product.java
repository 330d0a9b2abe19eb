package rekindle.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;
import rekindle.Application;

/** The product's own classes, without those the compiler's processors wrote. */
final class Product {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("$Definition"))
          .withImportOption(location -> !location.contains("$Introspection"))
          .withImportOption(location -> !location.contains("$Intercepted"))
          .withImportOption(location -> !location.contains("$Serde"))
          .importUrl(Application.class.getProtectionDomain().getCodeSource().getLocation());

  private Product() {}

  /** A condition that names each thing which breaks it. */
  static ArchCondition<JavaClass> breakWith(
      String description, Function<JavaClass, Stream<String>> violations) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        violations
            .apply(item)
            .forEach(violation -> events.add(SimpleConditionEvent.violated(item, violation)));
      }
    };
  }
}
