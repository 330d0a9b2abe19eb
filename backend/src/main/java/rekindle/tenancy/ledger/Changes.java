package rekindle.tenancy.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is different after an act. What says something of a person (a name, an address, a
 * number, free words about them) is personal: it can be erased, and the seals hold without it.
 */
public final class Changes {
  private final Map<String, Change> open = new LinkedHashMap<>();
  private final Map<String, Change> personal = new LinkedHashMap<>();

  /** Notes a code, a date, a number, an id, or a word that says nothing of a person. */
  public Changes see(String field, @Nullable Object before, @Nullable Object after) {
    return put(open, field, before, after);
  }

  /** Notes what says something of a person. */
  public Changes personal(String field, @Nullable Object before, @Nullable Object after) {
    return put(personal, field, before, after);
  }

  public boolean isEmpty() {
    return open.isEmpty() && personal.isEmpty();
  }

  Map<String, Change> open() {
    return Collections.unmodifiableMap(open);
  }

  Map<String, Change> personal() {
    return Collections.unmodifiableMap(personal);
  }

  private Changes put(
      Map<String, Change> into, String field, @Nullable Object before, @Nullable Object after) {
    var then = text(before);
    var now = text(after);
    if (!Objects.equals(then, now)) {
      into.put(field, new Change(then, now));
    }
    return this;
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Collection<?> many when many.isEmpty() -> null;
      case Collection<?> many ->
          many.stream().map(String::valueOf).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }
}
