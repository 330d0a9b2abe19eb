package rekindle.support.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import org.jspecify.annotations.Nullable;

/** Judges the text of one statement. */
final class StatementCheck {
  /** The parser does not know the columns of a JSON table; they say nothing about rows. */
  private static final Pattern JSON_TABLE =
      Pattern.compile(
          "(?is)json_table\\s*\\(\\s*\\?\\s*,\\s*'[^']*'\\s*columns\\s*\\((?:[^()]|\\([^()]*\\))*\\)\\s*\\)");

  private final Set<String> owned;
  private final QueryCheck queries;

  private StatementCheck(Set<String> owned) {
    this.owned = owned;
    this.queries = new QueryCheck(owned);
  }

  /**
   * @param owned the names of the tables whose rows belong to agencies
   */
  static Verdict judge(String sql, Set<String> owned) {
    var plain = withoutTexts(sql);
    if (owned.stream().noneMatch(table -> word(table).matcher(plain).find())) {
      return Verdict.FINE;
    }
    try {
      return new StatementCheck(owned)
          .judge(
              CCJSqlParserUtil.parse(JSON_TABLE.matcher(sql).replaceAll("json_table(?)")), plain);
    } catch (JSQLParserException e) {
      return new Verdict(List.of("it cannot be parsed: " + e.getMessage()), Set.of());
    }
  }

  private Verdict judge(Statement statement, String plain) {
    switch (statement) {
      case Select select -> queries.check(select, null);
      case Insert insert -> insert(insert);
      case Update update -> update(update);
      case Delete delete -> delete(delete);
      default -> fault("this kind of statement may not touch owned rows");
    }
    if (named(plain) > queries.seen()) {
      fault("a part of it was not understood");
    }
    return new Verdict(
        List.copyOf(new LinkedHashSet<>(queries.faults)), Set.copyOf(queries.parameters));
  }

  private void insert(Insert insert) {
    var scope = new Scope(null);
    queries.with(insert.getWithItemsList(), scope);
    var position = position(insert);
    if (queries.owns(insert.getTable())) {
      queries.met();
      if (position < 0) {
        fault("an insert must list agency_id");
      }
    }
    if (insert.getSelect() instanceof Values values) {
      rows(values.getExpressions()).forEach(row -> value(row, position));
      queries.expressions(values.getExpressions(), scope);
    } else if (insert.getSelect() != null) {
      var outputs = queries.check(insert.getSelect(), scope);
      if (position >= 0 && !selected(outputs, insert.getSelect(), position)) {
        fault("an insert must take its agency_id from a parameter or a held table");
      }
    }
    sets(insert.getDuplicateUpdateSets(), scope);
  }

  /** Where agency_id stands among the columns of an insert; -1 when it does not. */
  private int position(Insert insert) {
    var columns = insert.getColumns();
    if (columns != null && queries.owns(insert.getTable())) {
      for (int i = 0; i < columns.size(); i++) {
        if (Scope.lower(columns.get(i).getUnquotedColumnName()).equals("agency_id")) {
          return i;
        }
      }
    }
    return -1;
  }

  private static List<ExpressionList<?>> rows(ExpressionList<?> values) {
    var many = new ArrayList<ExpressionList<?>>();
    for (var each : values) {
      if (each instanceof ExpressionList<?> row) {
        many.add(row);
      }
    }
    return many.isEmpty() ? List.of(values) : many;
  }

  private void value(ExpressionList<?> row, int position) {
    if (position < 0) {
      return;
    }
    if (position < row.size() && row.get(position) instanceof JdbcParameter parameter) {
      queries.parameters.add(parameter.getIndex());
    } else {
      fault("an insert must take its agency_id from a parameter");
    }
  }

  private boolean selected(List<QueryCheck.Output> outputs, Select select, int position) {
    if (position < outputs.size() && outputs.get(position).held()) {
      return true;
    }
    if (select instanceof net.sf.jsqlparser.statement.select.PlainSelect plain
        && position < plain.getSelectItems().size()
        && plain.getSelectItem(position).getExpression() instanceof JdbcParameter parameter) {
      queries.parameters.add(parameter.getIndex());
      return true;
    }
    return false;
  }

  private void update(Update update) {
    var scope = new Scope(null);
    var equalities = new Equalities(scope, queries.parameters);
    queries.with(update.getWithItemsList(), scope);
    queries.source(update.getTable(), scope, equalities);
    queries.joins(update.getStartJoins(), scope, equalities);
    queries.where(update.getWhere(), scope, equalities);
    sets(update.getUpdateSets(), scope);
  }

  private void sets(@Nullable List<UpdateSet> sets, Scope scope) {
    for (var set : sets == null ? List.<UpdateSet>of() : sets) {
      for (var column : set.getColumns()) {
        if (Scope.lower(column.getUnquotedColumnName()).equals("agency_id")) {
          fault("a row never moves to another agency");
        }
      }
      queries.expressions(expressions(set.getValues()), scope);
    }
  }

  private static Collection<Expression> expressions(ExpressionList<?> values) {
    return List.copyOf(values);
  }

  private void delete(Delete delete) {
    var scope = new Scope(null);
    var equalities = new Equalities(scope, queries.parameters);
    queries.with(delete.getWithItemsList(), scope);
    queries.source(delete.getTable(), scope, equalities);
    queries.joins(delete.getJoins(), scope, equalities);
    queries.where(delete.getWhere(), scope, equalities);
  }

  private void fault(String fault) {
    queries.faults.add(fault);
  }

  /** How many owned tables the text names where a table must stand. */
  private long named(String plain) {
    var tables = owned.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    var pattern = "(?i)\\b(?:from|join|into|update)\\s+`?(?:" + tables + ")\\b";
    return Pattern.compile(pattern).matcher(plain).results().count();
  }

  private static String withoutTexts(String sql) {
    return sql.replaceAll("'[^']*'", "''").replaceAll("(?s)/\\*.*?\\*/", " ");
  }

  private static Pattern word(String table) {
    return Pattern.compile("(?i)\\b" + Pattern.quote(table) + "\\b");
  }
}
