package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The decision, written once: from what is known of a client, the instants at which it crosses from
 * one state into another if nothing happens, and from these the state at any moment. A list and a
 * page that ask at the same moment cannot disagree.
 */
public final class Forecast {

  /** Before and after everything that a database column can hold. */
  static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");

  static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

  private static final int REVIVED_DAYS = 14;

  private final Pulse pulse;
  private final Standing standing;
  private final Thresholds thresholds;
  private final WorkTime work;

  private final Asks asks;
  private final Pace pace;
  private final @Nullable LocalDate silentSince;
  private final Instant owedUntil;
  private final Instant waitingUntil;
  private final Instant parkedUntil;
  private final Instant coolsAt;
  private final Instant quietAt;
  private final Instant dormantAt;
  private final Instant driftsAt;
  private final Instant revivedUntil;
  private final Rest rest;
  private final Map<Rule, Instant> rules;

  public Forecast(Pulse pulse, Standing standing, Thresholds thresholds, WorkTime work) {
    this.pulse = pulse;
    this.standing = standing;
    this.thresholds = thresholds;
    this.work = work;
    this.pace = Pace.of(pulse.signs(), thresholds.usualGapDays());
    this.asks = new Asks(pulse, work);
    this.silentSince = computeSilentSince();
    this.owedUntil = afterHeard(pulse.owedSince() == null ? -1 : thresholds.oweDays());
    this.waitingUntil = start(pulse.waitingUntil());
    this.parkedUntil = isParkingAlive() ? start(standing.parkedUntil()) : FIRST;
    this.coolsAt = earlier(crosses(thresholds.cooling()), asks.crosses(thresholds.cooling()));
    this.quietAt = earlier(crosses(thresholds.quiet()), asks.crosses(thresholds.quiet()));
    this.dormantAt = dormantAt();
    this.driftsAt = driftsAt();
    this.revivedUntil =
        pulse.revivedAt() == null
            ? FIRST
            : work.start(work.day(pulse.revivedAt()).plusDays(REVIVED_DAYS));
    this.rest = Rest.of(pulse, work);
    this.rules = new RuleClock(pulse, thresholds, work).dueDates(crosses(thresholds.cooling()));
  }

  public Verdict at(Instant now) {
    State state = state(now);
    return new Verdict(state, situation(state, now));
  }

  /** Where it stands from now to the end of time if nothing happens, in order and without gaps. */
  public List<Step> steps() {
    List<Instant> edges =
        Stream.concat(
                Stream.of(
                    FIRST,
                    owedUntil,
                    waitingUntil,
                    parkedUntil,
                    coolsAt,
                    quietAt,
                    dormantAt,
                    driftsAt,
                    revivedUntil,
                    LAST),
                rules.values().stream())
            .distinct()
            .sorted()
            .toList();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i + 1 < edges.size(); i++) {
      append(steps, edges.get(i), edges.get(i + 1));
    }
    return steps;
  }

  /** The rules that hold, the leading one first. */
  public List<Rule> holding(Instant now) {
    return rules.entrySet().stream()
        .filter(rule -> !now.isBefore(rule.getValue()))
        .map(Map.Entry::getKey)
        .toList();
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
    return word != null && work.day(word).equals(silentSince) && word.isAfter(lastHeard());
  }

  public Pulse pulse() {
    return pulse;
  }

  public Asks asks() {
    return asks;
  }

  public Pace pace() {
    return pace;
  }

  /** Until when our last touch is given time; empty where nothing of ours is unanswered. */
  public Optional<Instant> restsUntil() {
    return rest.touch() == null ? Optional.empty() : Optional.of(rest.until());
  }

  Rest rest() {
    return rest;
  }

  /** Whole days of silence as it is measured. */
  public Optional<Long> silentDays(Instant now) {
    return silentSince().map(since -> ChronoUnit.DAYS.between(since, work.day(now)));
  }

  /** The day from which the silence is measured; empty while they were never heard from. */
  public Optional<LocalDate> silentSince() {
    return Optional.ofNullable(silentSince);
  }

  /**
   * While the last word is theirs the silence is ours, however long: their pace alone makes nobody
   * quiet then.
   */
  private State state(Instant now) {
    boolean open = !pulse.matters().isEmpty();
    boolean rare = passed(quietAt, now);
    boolean ruled = rules.values().stream().anyMatch(due -> passed(due, now));
    if (now.isBefore(owedUntil)) {
      return State.WE_OWE;
    }
    if (isStopped() || now.isBefore(parkedUntil)) {
      return State.PARKED;
    }
    if (now.isBefore(waitingUntil)) {
      return State.WAITING;
    }
    if (passed(dormantAt, now) && !open) {
      return State.DORMANT;
    }
    boolean theirs = pulse.owedSince() == null;
    if (((rare && theirs) || ruled) && (standing.caredFor() || open)) {
      return State.QUIET;
    }
    if (passed(coolsAt, now) || rare || ruled) {
      return State.COOLING;
    }
    if (passed(driftsAt, now)) {
      return State.DRIFTING;
    }
    return now.isBefore(revivedUntil) ? State.REVIVED : State.ACTIVE;
  }

  private Situation situation(State state, Instant now) {
    if (isStopped() && state == State.PARKED) {
      return Situation.STOPPED;
    }
    if (pulse.owedSince() != null) {
      return Situation.WE_OWE;
    }
    boolean silent = state == State.QUIET || state == State.COOLING || state == State.DORMANT;
    if (silent && (pulse.unansweredTouchDays() > 0 || asks.any())) {
      return Situation.WENT_DARK;
    }
    return passed(driftsAt, now) ? Situation.DRIFTING : Situation.NONE;
  }

  private void append(List<Step> steps, Instant from, Instant until) {
    Verdict verdict = at(from);
    if (steps.isEmpty()) {
      steps.add(new Step(from, until, verdict, Beginning.of(pulse, standing, verdict, from)));
      return;
    }
    Step before = steps.getLast();
    if (before.verdict().equals(verdict)) {
      steps.set(steps.size() - 1, new Step(before.from(), until, verdict, before.since()));
      return;
    }
    boolean same = before.verdict().state() == verdict.state();
    Instant since = Beginning.of(pulse, standing, verdict, from);
    steps.add(new Step(from, until, verdict, same ? before.since() : since));
  }

  private boolean isStopped() {
    return standing.stopped() || pulse.stoppedAt() != null;
  }

  private boolean isParkingAlive() {
    return standing.parkedAt() != null
        && (pulse.lastHeardAt() == null || !pulse.lastHeardAt().isAfter(standing.parkedAt()));
  }

  /** Their last day of life; or the date they named, or a person's word, where that is later. */
  private @Nullable LocalDate computeSilentSince() {
    LocalDate since = pulse.signs().lastOn();
    LocalDate named = pulse.waitingUntil();
    LocalDate word = pulse.wordAt() == null ? null : work.day(pulse.wordAt());
    return Stream.of(since, named, word)
        .filter(day -> day != null)
        .max(Comparator.naturalOrder())
        .filter(day -> since != null)
        .orElse(null);
  }

  private Instant crosses(double share) {
    return silentSince == null
        ? LAST
        : work.start(silentSince.plusDays(pace.daysUntilBelow(share)));
  }

  private Instant afterHeard(int days) {
    LocalDate heard = pulse.signs().lastOn();
    return heard == null || days < 0 ? FIRST : work.start(heard.plusDays(days + 1L));
  }

  private Instant dormantAt() {
    LocalDate since = silentSince;
    if (since == null && pulse.firstAt() != null) {
      Instant word = pulse.wordAt();
      since = work.day(word == null ? pulse.firstAt() : later(pulse.firstAt(), word));
    }
    return since == null ? LAST : work.start(since.plusDays(thresholds.dormantDays() + 1L));
  }

  /** Ours to move: an answer owed for too long, or longer than we usually leave them alone. */
  private Instant driftsAt() {
    if (pulse.owedSince() != null) {
      return owedUntil;
    }
    LocalDate touched = pulse.touches().lastOn();
    if (touched == null || pulse.unansweredTouchDays() > 0 || !pulse.everHeard()) {
      return LAST;
    }
    LocalDate named = pulse.waitingUntil();
    if (named != null && named.isAfter(touched)) {
      return work.start(named.plusDays(1));
    }
    // Whoever knows that all is well has been in touch, even where no touch was logged.
    LocalDate word = pulse.wordAt() == null ? touched : work.day(pulse.wordAt());
    LocalDate last = word.isAfter(touched) ? word : touched;
    Pace ours = Pace.of(pulse.touches(), thresholds.usualGapDays());
    return work.start(last.plusDays(ours.daysUntilBelow(thresholds.cooling())));
  }

  private Instant start(@Nullable LocalDate day) {
    return day == null ? FIRST : work.start(day);
  }

  private Instant lastHeard() {
    return pulse.lastHeardAt() == null ? FIRST : pulse.lastHeardAt();
  }

  private static boolean passed(Instant crossing, Instant now) {
    return !now.isBefore(crossing);
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
