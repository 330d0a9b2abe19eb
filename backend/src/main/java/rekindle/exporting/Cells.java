package rekindle.exporting;

import java.util.HashMap;
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

  /** The values of a page; the owner's condition is part of the statement only where it holds. */
  static Map<String, Object> page(@Nullable UUID after, @Nullable UUID owner, int most) {
    var values = new HashMap<String, Object>();
    values.put("after", after == null ? BEFORE_ALL : after);
    values.put("most", most);
    if (owner != null) {
      values.put("owner", owner);
    }
    return values;
  }

  static String owned(@Nullable UUID owner) {
    return owner == null ? "" : " and c.owner_id = :owner";
  }
}
