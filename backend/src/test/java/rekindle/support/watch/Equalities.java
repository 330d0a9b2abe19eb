package rekindle.support.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of a query say about agencies: only those that must all be true count, and
 * the condition of an outer join holds nothing but the rows it adds.
 */
final class Equalities {
  private final Scope scope;
  private final Set<Integer> parameters;
  private final List<Equality> all = new ArrayList<>();
  private final List<Expression> conditions = new ArrayList<>();

  /** Two agency ids that are equal: of two sources, or of one and a parameter. */
  private record Equality(Source one, @Nullable Source other, Collection<Source> holds) {

    boolean spread() {
      if (other == null) {
        return hold(one);
      }
      return (one.held() && hold(other)) | (other.held() && hold(one));
    }

    private boolean hold(Source source) {
      return holds.contains(source) && source.hold();
    }
  }

  /**
   * @param parameters takes the positions of parameters that stand for an agency
   */
  Equalities(Scope scope, Set<Integer> parameters) {
    this.scope = scope;
    this.parameters = parameters;
  }

  /**
   * @param holds the sources whose rows the condition restricts
   */
  void add(@Nullable Expression condition, Collection<Source> holds) {
    if (condition != null) {
      conditions.add(condition);
      follow(condition, holds);
    }
  }

  /** Everything that was added, for the queries inside it: they see what holds in the end. */
  List<Expression> conditions() {
    return conditions;
  }

  /**
   * The parser takes what follows a list of values for a part of it: {@code a in (1) and b} is read
   * as {@code a in ((1) and b)}.
   */
  private void follow(Expression condition, Collection<Source> holds) {
    switch (condition) {
      case AndExpression both -> {
        follow(both.getLeftExpression(), holds);
        follow(both.getRightExpression(), holds);
      }
      case ParenthesedExpressionList<?> one when one.size() == 1 -> follow(one.getFirst(), holds);
      case InExpression in when in.getRightExpression() instanceof AndExpression misread ->
          follow(misread, holds);
      case EqualsTo equal -> equate(equal.getLeftExpression(), equal.getRightExpression(), holds);
      default -> {}
    }
  }

  /** Holds what is equal to something held, until nothing more follows. */
  void spread() {
    var news = true;
    while (news) {
      news = false;
      for (var equality : all) {
        news |= equality.spread();
      }
    }
  }

  private void equate(Expression left, Expression right, Collection<Source> holds) {
    if (left instanceof ParenthesedExpressionList<?> lefts
        && right instanceof ParenthesedExpressionList<?> rights
        && lefts.size() == rights.size()) {
      for (int i = 0; i < lefts.size(); i++) {
        equate(lefts.get(i), rights.get(i), holds);
      }
      return;
    }
    var one = agency(left);
    var other = agency(right);
    if (one.isPresent() && other.isPresent()) {
      all.add(new Equality(one.get(), other.get(), holds));
    } else {
      one.ifPresent(source -> toParameter(source, right, holds));
      other.ifPresent(source -> toParameter(source, left, holds));
    }
  }

  private void toParameter(Source source, Expression value, Collection<Source> holds) {
    if (value instanceof JdbcParameter parameter) {
      parameters.add(parameter.getIndex());
      all.add(new Equality(source, null, holds));
    }
  }

  private Optional<Source> agency(Expression side) {
    return side instanceof Column column ? scope.agencyOf(column) : Optional.empty();
  }
}
