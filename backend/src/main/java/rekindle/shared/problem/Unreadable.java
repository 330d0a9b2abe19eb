package rekindle.shared.problem;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.MapItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of a value that could not be read where it stands and what is expected there. */
final class Unreadable {
  private Unreadable() {}

  /** The query parameter, or the place inside the body. */
  static FieldError error(ConversionErrorException e) {
    if (!(e.getConversionError().getCause() instanceof SerdeException inside)
        || inside.getPath().isEmpty()) {
      return new FieldError(e.getArgument().getName(), remedy(e.getArgument()));
    }
    return new FieldError(
        place(inside.getPath().reversed()), remedy(inside.getPath().getFirst().getArgument()));
  }

  /**
   * @param path from the outermost in
   */
  private static String place(List<ReferencePath> path) {
    var place = new StringBuilder();
    for (var step : path) {
      switch (step) {
        case PropertyReferencePath property ->
            place.append(place.isEmpty() ? "" : ".").append(property.property().getName());
        case CollectionItemReferencePath item -> place.append("[" + item.index() + "]");
        case MapItemReferencePath item -> place.append("[" + item.key() + "]");
        default -> {}
      }
    }
    return place.toString();
  }

  private static String remedy(Argument<?> argument) {
    Class<?> type = argument.getType();
    if (type.isEnum()) {
      return "Use one of " + constants(type) + ".";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return argument.getFirstTypeVariable().map(Unreadable::remedy).orElse("Give a list.");
    }
    if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
      return "Give a number.";
    }
    return remedy(type);
  }

  private static String remedy(Class<?> type) {
    if (type == UUID.class) {
      return "Give an id such as 01a1fd2e-9c00-7000-8000-000000000000.";
    }
    if (type == LocalDate.class) {
      return "Give a date such as 2026-11-20.";
    }
    if (type == LocalTime.class) {
      return "Give a time of day such as 17:30.";
    }
    if (type == Instant.class) {
      return "Give a moment such as 2026-11-20T18:00:00Z.";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "Give true or false.";
    }
    return type == String.class ? "Give text." : "Give an object with named fields.";
  }

  private static String constants(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
