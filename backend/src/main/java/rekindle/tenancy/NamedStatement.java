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
import org.jspecify.annotations.Nullable;
import rekindle.shared.ids.UuidBytes;

/**
 * SQL whose parameters have names, taken apart once and then used with any number of values.
 *
 * @param texts the SQL before, between and behind the names: one more than there are names
 */
record NamedStatement(List<String> texts, List<String> names) {
  private static final String AGENCY = "agency";

  /** A name after a colon, outside of quoted text. */
  private static final Pattern NAME = Pattern.compile("'[^']*'|:([a-zA-Z][a-zA-Z0-9]*)");

  static NamedStatement of(String sql) {
    List<String> texts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    var matcher = NAME.matcher(sql);
    int from = 0;
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        texts.add(sql.substring(from, matcher.start()));
        names.add(matcher.group(1));
        from = matcher.end();
      }
    }
    texts.add(sql.substring(from));
    if (!names.contains(AGENCY)) {
      throw new IllegalArgumentException("SQL over owned rows must name :agency — " + sql);
    }
    return new NamedStatement(texts, names);
  }

  /** The SQL with a place for each value; a collection takes several. */
  String sql(Map<String, ?> given) {
    if (given.containsKey(AGENCY)) {
      throw new IllegalArgumentException("The agency is bound by the context alone");
    }
    var sql = new StringBuilder(texts.getFirst());
    for (int i = 0; i < names.size(); i++) {
      sql.append(places(names.get(i), given)).append(texts.get(i + 1));
    }
    return sql.toString();
  }

  /** Binds the values, whose collections are as long as those the SQL was made for. */
  void setOn(PreparedStatement statement, Map<String, ?> given, long agencyId) throws SQLException {
    int at = 1;
    for (var name : names) {
      if (name.equals(AGENCY)) {
        statement.setLong(at++, agencyId);
      } else if (given.get(name) instanceof Collection<?> many) {
        at = setAll(statement, at, many);
      } else {
        statement.setObject(at++, column(given.get(name)));
      }
    }
  }

  private static int setAll(PreparedStatement statement, int first, Collection<?> many)
      throws SQLException {
    int at = first;
    Object last = null;
    for (var each : many) {
      last = column(each);
      statement.setObject(at++, last);
    }
    while (at < first + padded(many.size())) {
      statement.setObject(at++, last);
    }
    return at;
  }

  private static String places(String name, Map<String, ?> given) {
    if (name.equals(AGENCY)) {
      return "?";
    }
    if (!given.containsKey(name)) {
      throw new IllegalArgumentException("No value for :" + name);
    }
    if (!(given.get(name) instanceof Collection<?> many)) {
      return "?";
    }
    // An empty list matches nothing; "in (null)" is how both engines say so.
    return many.isEmpty() ? "null" : "?" + ",?".repeat(padded(many.size()) - 1);
  }

  /**
   * A list is filled up with its last value to the next power of two, so that a database and driver
   * that keep prepared statements keep a dozen of one, not one for every length.
   */
  private static int padded(int size) {
    return size < 2 ? size : Integer.highestOneBit(size - 1) << 1;
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
