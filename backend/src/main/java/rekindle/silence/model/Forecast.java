package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to come if nothing happens: from what is known of a client, the stretches of time in
 * which it stands in one state, and from the same decision the state at any moment. A list and a
 * page that ask at the same moment cannot disagree.
 */
public final class Forecast {

  /** Before and after everything that a database column can hold. */
  static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");

  static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

  private final Pulse pulse;
  private final Standing standing;
  private final WorkTime work;
  private final Asks asks;
  private final Counted counted;
  private final Crossings crossings;
  private final Decision decision;
  private final Rest rest;

  public Forecast(Pulse pulse, Standing standing, Thresholds thresholds, WorkTime work) {
    this.pulse = pulse;
    this.standing = standing;
    this.work = work;
    this.asks = new Asks(pulse, work);
    this.counted = Counted.of(pulse, thresholds, work);
    this.crossings = Crossings.of(pulse, standing, thresholds, counted, asks);
    this.decision = new Decision(pulse, standing, crossings, asks.any());
    this.rest = Rest.of(pulse, work);
  }

  public Verdict at(Instant now) {
    return decision.at(now);
  }

  /** Where it stands from now to the end of time if nothing happens, in order and without gaps. */
  public List<Step> steps() {
    List<Instant> edges = crossings.edges().toList();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i + 1 < edges.size(); i++) {
      append(steps, edges.get(i), edges.get(i + 1));
    }
    return steps;
  }

  /** The rules that hold, the leading one first. */
  public List<Rule> holding(Instant now) {
    return crossings.holding(now).toList();
  }

  public Pulse pulse() {
    return pulse;
  }

  public Asks asks() {
    return asks;
  }

  public Pace pace() {
    return counted.pace();
  }

  /** Until when our last touch is given time; empty where nothing of ours is unanswered. */
  public Optional<Instant> restsUntil() {
    return rest.touch() == null ? Optional.empty() : Optional.of(rest.until());
  }

  /** Whole days of silence as it is measured. */
  public Optional<Long> silentDays(Instant now) {
    return counted.days(now);
  }

  /** The day from which the silence is measured; empty while they were never heard from. */
  public Optional<LocalDate> silentSince() {
    return Optional.ofNullable(counted.since());
  }

  Rest rest() {
    return rest;
  }

  /**
   * Until when nothing is to be done if nothing happens; empty where no end of that is in sight.
   */
  Optional<Instant> calmUntil(Instant now) {
    return steps().stream()
        .filter(step -> step.from().isAfter(now) && !step.verdict().state().isCalm())
        .map(Step::from)
        .findFirst();
  }

  /** The silence is counted from a person's word and not from a sign of life. */
  boolean isVouched() {
    Instant word = pulse.wordAt();
    Instant heard = pulse.lastHeardAt();
    return word != null
        && work.day(word).equals(counted.since())
        && (heard == null || word.isAfter(heard));
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private void append(List<Step> steps, Instant from, Instant until) {
    Verdict verdict = at(from);
    Instant since = Beginning.of(pulse, standing, verdict, from);
    if (steps.isEmpty()) {
      steps.add(new Step(from, until, verdict, since));
      return;
    }
    Step before = steps.getLast();
    if (before.verdict().equals(verdict)) {
      steps.set(steps.size() - 1, new Step(before.from(), until, verdict, before.since()));
      return;
    }
    boolean same = before.verdict().state() == verdict.state();
    steps.add(new Step(from, until, verdict, same ? before.since() : since));
  }
}
