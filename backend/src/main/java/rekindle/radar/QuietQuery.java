package rekindle.radar;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.silence.model.State;

/**
 * Whom to list on the radar.
 *
 * @param state only these states; without any, everybody who needs work
 * @param mine only the clients of the member who asks
 * @param sort without one, by what matters first
 * @param order of the sort; silence begins with the longest, the others with the first; those
 *     without a value come last in either
 * @param after the {@code next} of the slice before
 */
@Introspected
record QuietQuery(
    @Nullable @QueryValue @Size(max = 20, message = "Name each state once.") List<State> state,
    @Nullable @QueryValue UUID owner,
    @Nullable @QueryValue Boolean mine,
    @Nullable @QueryValue Sort sort,
    @Nullable @QueryValue Order order,
    @Nullable @QueryValue @Size(max = 1000, message = "Ask for the list again from its start.")
        String after,
    @Nullable
        @QueryValue
        @Min(value = 1, message = "Ask for at least one.")
        @Max(value = 200, message = "Ask for at most 200.")
        Integer limit) {

  private static final Set<State> WORK =
      Set.of(State.WE_OWE, State.QUIET, State.DARK, State.DRIFTING, State.COOLING);

  /** What to sort by; clients that are equal in it follow each other by id. */
  enum Sort {
    /**
     * What matters first: whom we owe an answer, by how long they have waited; then the quiet, the
     * dark, those we let drift and the cooling, each by the length of the silence.
     */
    URGENCY(
        "concat(case s.state when 'WE_OWE' then '0' when 'QUIET' then '1' when 'DARK' then '2'"
            + " when 'DRIFTING' then '3' when 'COOLING' then '4' when 'WAITING' then '5'"
            + " when 'REVIVED' then '6' when 'ACTIVE' then '7' when 'DORMANT' then '8'"
            + " else '9' end,"
            + " coalesce(case when s.state = 'WE_OWE' then date_format(s.since_at, '%Y%m%d%H%i%s')"
            + " else date_format(s.silent_since, '%Y%m%d') end, '9'))",
        "s.rests_until > :now", Order.ASC),
    /**
     * The longest silence first: the earliest last day of life. Whoever was just touched steps
     * back.
     */
    SILENCE("date_format(s.silent_since, '%Y-%m-%d')", "s.rests_until > :now", Order.DESC),
    OWNER("m.name", Order.ASC),
    /** In the order in which an agency cares. */
    STAGE(
        "case c.stage when 'KEY_ACCOUNT' then '0' when 'ACTIVE' then '1'"
            + " when 'PROSPECT' then '2' else '3' end",
        Order.ASC),
    NAME("c.name", Order.ASC);

    private final String expression;
    private final String stepsBack;
    private final Order usual;

    Sort(String expression, Order usual) {
      this(expression, "1 = 0", usual);
    }

    Sort(String expression, String stepsBack, Order usual) {
      this.expression = expression;
      this.stepsBack = stepsBack;
      this.usual = usual;
    }

    /** What the rows are compared by, with a first letter that keeps the last ones last. */
    String key(boolean ascending) {
      return """
      concat(case when %1$s is null then '%2$s' when %3$s then '%4$s' else '%5$s' end,
        coalesce(%1$s, ''))"""
          .formatted(expression, ascending ? "c" : "a", stepsBack, "b", ascending ? "a" : "c");
    }
  }

  enum Order {
    ASC,
    DESC
  }

  Set<State> states() {
    return state == null || state.isEmpty() ? WORK : Set.copyOf(state);
  }

  private Sort sortOrUrgency() {
    return sort == null ? Sort.URGENCY : sort;
  }

  /** A long silence is an early last day: descending silence is ascending days. */
  boolean ascending() {
    Sort by = sortOrUrgency();
    Order wanted = order == null ? by.usual : order;
    return by == Sort.SILENCE ? wanted == Order.DESC : wanted == Order.ASC;
  }

  String key() {
    return sortOrUrgency().key(ascending());
  }

  int limitOr(int otherwise) {
    return limit == null ? otherwise : limit;
  }

  /** The same question about one state alone, from its start. */
  static QuietQuery of(State state, int limit) {
    return new QuietQuery(List.of(state), null, null, null, null, null, limit);
  }
}
