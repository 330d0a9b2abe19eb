package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a client stands where it stands, in the numbers that were used to decide it. */
public final class Sentence {

  private final Pulse pulse;
  private final Forecast forecast;
  private final Standing standing;
  private final Thresholds thresholds;
  private final WorkTime work;
  private final Instant now;
  private final LocalDate today;
  private final Function<UUID, Optional<String>> names;
  private final RuleClauses clauses;

  Sentence(Reading reading, Instant now, Function<UUID, Optional<String>> names) {
    this.pulse = reading.pulse();
    this.forecast = reading.forecast();
    this.standing = reading.standing();
    this.thresholds = reading.thresholds();
    this.work = reading.work();
    this.now = now;
    this.today = work.day(now);
    this.names = names;
    this.clauses = new RuleClauses(pulse, work, now);
  }

  String of(Verdict verdict) {
    return switch (verdict.state()) {
      case WE_OWE -> owed();
      case PARKED -> parked(verdict.situation());
      case WAITING -> "A date was named: " + date(pulse.waitingUntil()) + ".";
      case DORMANT -> dormant(verdict.situation());
      case QUIET, DARK -> quiet(verdict.situation());
      case COOLING -> cooling(verdict.situation());
      case DRIFTING -> drifting(verdict.situation());
      case REVIVED -> revived();
      case ACTIVE -> active(verdict.situation());
    };
  }

  private String owed() {
    if (pulse.owedSince() == null) {
      return "";
    }
    LocalDate first = work.day(pulse.owedSince());
    LocalDate last = pulse.owedLastAt() == null ? first : work.day(pulse.owedLastAt());
    return who(pulse.owedTo())
        + " wrote "
        + Wording.on(first, today)
        + (first.equals(last) ? "" : " and again " + Wording.on(last, today))
        + ". Nobody has answered.";
  }

  private String parked(Situation situation) {
    if (situation != Situation.STOPPED) {
      return "Parked until " + date(standing.parkedUntil()) + ".";
    }
    return pulse.stoppedAt() == null
        ? "Not to be contacted."
        : "They asked " + Wording.on(work.day(pulse.stoppedAt()), today) + " to be left alone.";
  }

  private String dormant(Situation situation) {
    if (!pulse.everHeard()) {
      return neverHeard();
    }
    String last =
        situation == Situation.WE_OWE
            ? " The last word was theirs; nobody answered."
            : " Nothing is open.";
    return "Silent for " + Wording.count(silentDays(), "day") + "." + last;
  }

  private String quiet(Situation situation) {
    String pace =
        (isAskBelow(thresholds.quiet()) ? ask(thresholds.quiet()) : silence())
            + (situation == Situation.DRIFTING ? " Nobody of ours has written since." : "");
    return owedFirst(situation) + rules().orElse(pace) + rest();
  }

  private String cooling(Situation situation) {
    return owedFirst(situation) + rules().orElseGet(this::silence) + rest();
  }

  /** What decided it where a rule did, which no pace can explain. */
  private Optional<String> rules() {
    List<Rule> rules = forecast.holding(now);
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Wording.capital(rules.stream().map(clauses::of).collect(Collectors.joining("; ")))
                + ".");
  }

  private String rest() {
    return forecast.rest().holds(now) ? " " + forecast.rest().sentence(now, work, names) : "";
  }

  private String ask(double share) {
    return forecast.asks().pending(share).map(this::ask).orElse("");
  }

  private String ask(ContactPulse contact) {
    return AskLine.of(contact, forecast.asks().hours(contact, now), names);
  }

  /** Their pace against the silence so far. */
  private String silence() {
    if (isAskBelow(thresholds.cooling()) && !isGapUnusual()) {
      return ask(thresholds.cooling());
    }
    Pace pace = forecast.pace();
    long days = forecastDays();
    if (pace.littleHistory()) {
      return littleHistory() + " Silent for " + Wording.count(days, "day") + since() + ".";
    }
    double share = pace.share(days);
    return "Usually heard from "
        + Wording.every(pulse.signs().usualGap().orElse(0.0))
        + "; silent for "
        + Wording.silent(days, pulse.signs().usualGap().orElse(0.0))
        + since()
        + ". A gap this long is "
        + (share < thresholds.quiet() ? "rare" : "unusual")
        + " for them: "
        + Wording.odds(share)
        + ".";
  }

  /** Since when, where it is not since their last sign of life. */
  private String since() {
    LocalDate since = forecast.silentSince().orElse(null);
    if (since == null || since.equals(pulse.signs().lastOn())) {
      return "";
    }
    return since.equals(pulse.waitingUntil())
        ? " since the day that was named"
        : " since " + vouchedBy() + " said that all is well";
  }

  private String drifting(Situation situation) {
    if (situation == Situation.WE_OWE) {
      return owedFirst(situation) + "We let them drift.";
    }
    if (pulse.lastTouchedAt() == null) {
      return "We let them drift.";
    }
    long days = ChronoUnit.DAYS.between(work.day(pulse.lastTouchedAt()), today);
    return "We let them drift: nobody of ours has touched them for "
        + Wording.count(days, "day")
        + ". Their silence is not unusual.";
  }

  private String revived() {
    return "Heard from "
        + on(pulse.revivedAt())
        + ", after "
        + Wording.count(pulse.revivedAfterDays(), "day")
        + " of silence.";
  }

  private String active(Situation situation) {
    if (pulse.firstAt() == null) {
      return "Nothing on record yet.";
    }
    if (!pulse.everHeard()) {
      return neverHeard();
    }
    return owedFirst(situation)
        + (forecast.isVouched() ? vouched() : pace())
        + " Last heard from "
        + on(pulse.lastHeardAt())
        + ".";
  }

  private String pace() {
    return forecast.pace().littleHistory()
        ? littleHistory()
        : "Usually heard from " + Wording.every(pulse.signs().usualGap().orElse(0.0)) + ".";
  }

  /** "Ada said today that all is well; that holds until 4 December." */
  private String vouched() {
    String until =
        forecast.calmUntil(now).map(end -> "; that holds until " + date(work.day(end))).orElse("");
    return Wording.capital(vouchedBy())
        + " said "
        + on(pulse.wordAt())
        + " that all is well"
        + until
        + ".";
  }

  private String vouchedBy() {
    return standing.vouchedBy() == null ? "a colleague" : standing.vouchedBy();
  }

  private String neverHeard() {
    return pulse.lastTouchedAt() == null
        ? "Never heard from."
        : "Never heard from; last touched " + on(pulse.lastTouchedAt()) + ".";
  }

  private String littleHistory() {
    return "Little history: heard from on " + Wording.count(pulse.signs().days(), "day") + ".";
  }

  private String owedFirst(Situation situation) {
    return situation == Situation.WE_OWE ? owed() + " " : "";
  }

  private boolean isAskBelow(double share) {
    return !now.isBefore(forecast.asks().crosses(share));
  }

  private boolean isGapUnusual() {
    return forecast.pace().share(forecastDays()) < thresholds.cooling();
  }

  private long forecastDays() {
    return forecast.silentDays(now).orElse(0L);
  }

  private long silentDays() {
    return pulse.signs().daysSince(today).orElse(0L);
  }

  private String who(@Nullable UUID contactId) {
    return Optional.ofNullable(contactId).flatMap(names).orElse("They");
  }

  private String on(@Nullable Instant at) {
    return at == null ? "some time ago" : Wording.on(work.day(at), today);
  }

  private String date(@Nullable LocalDate day) {
    return day == null ? "a person takes it up again" : Wording.date(day, today);
  }
}
