package rekindle.exporting;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sheets have in common. */
final class Cells {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private Cells() {}

  static String of(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** The values of a page. */
  static Map<String, Object> page(@Nullable UUID after, int most) {
    return Map.of("after", after == null ? BEFORE_ALL : after, "most", most);
  }
}
