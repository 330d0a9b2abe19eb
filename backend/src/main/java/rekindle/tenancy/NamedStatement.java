package rekindle.tenancy;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.UuidBytes;

/** SQL with its named parameters replaced by positions, and the values in that order. */
record NamedStatement(String sql, List<@Nullable Object> values) {
  private static final String AGENCY = "agency";

  /** A name after a colon, outside of quoted text. */
  private static final Pattern NAME = Pattern.compile("'[^']*'|:([a-zA-Z][a-zA-Z0-9]*)");

  static NamedStatement bind(String sql, Map<String, ?> given, long agencyId) {
    if (given.containsKey(AGENCY)) {
      throw new IllegalArgumentException("The agency is bound by the context alone");
    }
    var values = new ArrayList<@Nullable Object>();
    var plain = new StringBuilder();
    var named = false;
    var matcher = NAME.matcher(sql);
    while (matcher.find()) {
      var name = matcher.group(1);
      if (name == null) {
        continue;
      }
      named |= name.equals(AGENCY);
      var value = name.equals(AGENCY) ? Long.valueOf(agencyId) : value(given, name);
      matcher.appendReplacement(plain, places(value));
      add(values, value);
    }
    matcher.appendTail(plain);
    if (!named) {
      throw new IllegalArgumentException("SQL over owned rows must name :agency — " + sql);
    }
    return new NamedStatement(plain.toString(), values);
  }

  void setOn(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, column(values.get(i)));
    }
  }

  private static @Nullable Object value(Map<String, ?> given, String name) {
    if (!given.containsKey(name)) {
      throw new IllegalArgumentException("No value for :" + name);
    }
    return given.get(name);
  }

  private static String places(@Nullable Object value) {
    if (!(value instanceof Collection<?> many)) {
      return "?";
    }
    // An empty list matches nothing; "in (null)" is how both engines say so.
    return many.isEmpty()
        ? "null"
        : many.stream().map(each -> "?").collect(Collectors.joining(","));
  }

  private static void add(List<@Nullable Object> values, @Nullable Object value) {
    if (value instanceof Collection<?> many) {
      values.addAll(many);
    } else {
      values.add(value);
    }
  }

  private static @Nullable Object column(@Nullable Object value) {
    return switch (value) {
      case UUID id -> UuidBytes.toBytes(id);
      case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      case Enum<?> constant -> constant.name();
      case null -> null;
      default -> value;
    };
  }
}
