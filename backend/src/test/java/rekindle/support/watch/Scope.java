package rekindle.support.watch;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jsqlparser.schema.Column;
import org.jspecify.annotations.Nullable;

/** The aliases that a part of a statement can see. */
final class Scope {
  private final @Nullable Scope outer;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  /** Common table expressions by name, each with whether the agency id it answers is held. */
  private final Map<String, Boolean> queries = new HashMap<>();

  Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  void add(Source source) {
    sources.put(lower(source.alias()), source);
  }

  void name(String query, boolean held) {
    queries.put(lower(query), held);
  }

  Collection<Source> sources() {
    return sources.values();
  }

  Optional<Boolean> query(String name) {
    var held = queries.get(lower(name));
    return held != null || outer == null ? Optional.ofNullable(held) : outer.query(name);
  }

  /** The source whose agency this column is; empty for any other column. */
  Optional<Source> agencyOf(Column column) {
    var name = lower(column.getUnquotedColumnName());
    var table = column.getTable() == null ? null : column.getTable().getUnquotedName();
    return table == null ? bare(name) : qualified(lower(table), name);
  }

  private Optional<Source> qualified(String alias, String column) {
    var source = sources.get(alias);
    if (source == null) {
      return outer == null ? Optional.empty() : outer.qualified(alias, column);
    }
    return source.isAgency(column) ? Optional.of(source) : Optional.empty();
  }

  private Optional<Source> bare(String column) {
    var own = sources.values().stream().filter(each -> each.isAgency(column)).toList();
    var likely = own.stream().filter(each -> own.size() == 1 || each.mayAnswer(column)).toList();
    if (likely.isEmpty() && own.isEmpty() && outer != null) {
      return outer.bare(column);
    }
    return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace("`", "");
  }
}
