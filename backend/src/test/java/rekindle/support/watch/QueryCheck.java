package rekindle.support.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.TableFunction;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import org.jspecify.annotations.Nullable;

/** Checks queries, wherever they stand: each alias of an owned table must be held to an agency. */
final class QueryCheck {
  private final Set<String> owned;
  final List<String> faults = new ArrayList<>();
  final Set<Integer> parameters = new TreeSet<>();
  private int seen;

  QueryCheck(Set<String> owned) {
    this.owned = owned;
  }

  /** One column of a result, and whether it is the agency id of a held source. */
  record Output(String name, boolean held) {}

  /** How many owned tables have been looked at. */
  int seen() {
    return seen;
  }

  boolean owns(Table table) {
    return owned.contains(Scope.lower(table.getUnquotedName()));
  }

  void met() {
    seen++;
  }

  List<Output> check(Select select, @Nullable Scope outer) {
    var scope = new Scope(outer);
    with(select.getWithItemsList(), scope);
    var outputs = outputs(select, scope);
    expressions(orderings(select.getOrderByElements()), scope);
    return outputs;
  }

  private List<Output> outputs(Select select, Scope scope) {
    return switch (select) {
      case PlainSelect plain -> plain(plain, scope);
      case ParenthesedSelect inner -> check(inner.getSelect(), scope);
      case SetOperationList several -> union(several.getSelects(), scope);
      case Values values -> values(values, scope);
      default -> {
        faults.add("this kind of query is not understood: " + select);
        yield List.of();
      }
    };
  }

  void with(@Nullable List<WithItem<?>> items, Scope scope) {
    for (var item : items == null ? List.<WithItem<?>>of() : items) {
      if (!(item.getParenthesedStatement() instanceof ParenthesedSelect query)) {
        faults.add("a common table expression that writes");
        continue;
      }
      var name = item.getUnquotedAliasName();
      var columns = item.getWithItemList();
      scope.name(name, held(columns, item.isRecursive() ? anchor(query, scope) : List.of()));
      scope.name(name, held(columns, check(query, scope)));
    }
  }

  /** The first branch of a recursive query stands alone; the others see what it answers. */
  private List<Output> anchor(ParenthesedSelect query, Scope scope) {
    return query.getSelect() instanceof SetOperationList several
        ? check(several.getSelect(0), scope)
        : List.of();
  }

  private static boolean held(@Nullable List<SelectItem<?>> names, List<Output> outputs) {
    if (names == null || names.isEmpty()) {
      return outputs.stream().anyMatch(each -> each.name().equals("agency_id") && each.held());
    }
    for (int i = 0; i < Math.min(names.size(), outputs.size()); i++) {
      if (Scope.lower(names.get(i).toString()).equals("agency_id")) {
        return outputs.get(i).held();
      }
    }
    return false;
  }

  private List<Output> union(List<Select> branches, Scope scope) {
    var all = branches.stream().map(branch -> check(branch, scope)).toList();
    var first = all.getFirst();
    var outputs = new ArrayList<Output>();
    for (int i = 0; i < first.size(); i++) {
      int column = i;
      var held = all.stream().allMatch(each -> column < each.size() && each.get(column).held());
      outputs.add(new Output(first.get(i).name(), held));
    }
    return outputs;
  }

  private List<Output> values(Values values, Scope scope) {
    expressions(values.getExpressions(), scope);
    return List.of();
  }

  private List<Output> plain(PlainSelect query, Scope scope) {
    var equalities = new Equalities(scope, parameters);
    if (query.getFromItem() != null) {
      source(query.getFromItem(), scope, equalities);
      joins(query.getJoins(), scope, equalities);
    }
    where(query.getWhere(), scope, equalities);
    var outputs = new ArrayList<Output>();
    for (var item : query.getSelectItems()) {
      outputs.add(output(item, scope));
      expressions(List.of(item.getExpression()), scope);
    }
    expressions(Arrays.asList(query.getHaving()), scope);
    if (query.getGroupBy() != null) {
      expressions(List.of(query.getGroupBy().getGroupByExpressionList()), scope);
    }
    return outputs;
  }

  /** Follows the last condition, and says which owned tables were left free. */
  void where(@Nullable Expression where, Scope scope, Equalities equalities) {
    equalities.add(where, scope.sources());
    equalities.spread();
    for (var source : scope.sources()) {
      if (source.owned() && !source.held()) {
        faults.add("'" + source.alias() + "' is not held to an agency");
      }
    }
    expressions(equalities.conditions(), scope);
  }

  void joins(@Nullable List<Join> joins, Scope scope, Equalities equalities) {
    for (var join : joins == null ? List.<Join>of() : joins) {
      if (join.isRight() || join.isFull() || join.isNatural()) {
        faults.add("a right, full or natural join: write it as a left or inner join");
      }
      var added = source(join.getFromItem(), scope, equalities);
      for (var on : join.getOnExpressions()) {
        equalities.add(on, join.isLeft() || join.isOuter() ? added : scope.sources());
      }
    }
  }

  /** Adds what stands after {@code from} or {@code join}, and answers what it added. */
  Collection<Source> source(FromItem item, Scope scope, Equalities equalities) {
    var before = List.copyOf(scope.sources());
    switch (item) {
      case Table table -> scope.add(table(table, scope));
      case ParenthesedFromItem several -> {
        source(several.getFromItem(), scope, equalities);
        joins(several.getJoins(), scope, equalities);
      }
      case TableFunction function -> expressions(List.of(function.getFunction()), scope);
      case Select query -> {
        var alias = query.getAlias() == null ? "" : query.getAlias().getUnquotedName();
        scope.add(Source.ofQuery(alias, held(List.of(), check(query, scope))));
      }
      default -> faults.add("not understood after from: " + item);
    }
    return scope.sources().stream().filter(each -> !before.contains(each)).toList();
  }

  private Source table(Table table, Scope scope) {
    var name = table.getUnquotedName();
    var alias = table.getAlias() == null ? name : table.getAlias().getUnquotedName();
    var query = scope.query(name);
    if (query.isPresent()) {
      return Source.ofQuery(alias, query.get());
    }
    if (owns(table)) {
      met();
    }
    return Source.ofTable(alias, Scope.lower(name), owns(table));
  }

  private Output output(SelectItem<?> item, Scope scope) {
    var alias = item.getAlias() == null ? null : Scope.lower(item.getAlias().getUnquotedName());
    return switch (item.getExpression()) {
      case Column column ->
          new Output(
              Objects.requireNonNullElse(alias, Scope.lower(column.getUnquotedColumnName())),
              scope.agencyOf(column).filter(Source::held).isPresent());
      case JdbcParameter parameter when "agency_id".equals(alias) -> {
        parameters.add(parameter.getIndex());
        yield new Output("agency_id", true);
      }
      case AllColumns all ->
          new Output("agency_id", scope.sources().stream().allMatch(Source::held));
      default -> new Output(Objects.requireNonNullElse(alias, ""), false);
    };
  }

  /** Checks the queries inside expressions. */
  void expressions(@Nullable Collection<? extends @Nullable Expression> all, Scope scope) {
    var finder =
        new ExpressionVisitorAdapter<@Nullable Void>() {
          @Override
          public <S> @Nullable Void visit(ParenthesedSelect query, S context) {
            check(query, scope);
            return null;
          }

          @Override
          public <S> @Nullable Void visit(Select query, S context) {
            check(query, scope);
            return null;
          }
        };
    for (var expression : all == null ? List.<Expression>of() : all) {
      if (expression != null) {
        expression.accept(finder, null);
      }
    }
  }

  private static List<Expression> orderings(@Nullable List<OrderByElement> elements) {
    return elements == null
        ? List.of()
        : elements.stream().map(OrderByElement::getExpression).toList();
  }
}
