package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** One client's silence, ready to be asked about any moment. */
public record Reading(
    Pulse pulse, Standing standing, Thresholds thresholds, WorkTime work, Forecast forecast) {

  public static Reading of(Pulse pulse, Standing standing, Thresholds thresholds, WorkTime work) {
    return new Reading(
        pulse, standing, thresholds, work, new Forecast(pulse, standing, thresholds, work));
  }

  public Verdict at(Instant now) {
    return forecast.at(now);
  }

  /**
   * @param names the first name of a contact, where there is one to use
   */
  public String sentence(Instant now, Function<UUID, Optional<String>> names) {
    return new Sentence(this, now, names).of(at(now)).strip();
  }

  /**
   * Whom it is about: whose matter leads, else who waits for us, else who keeps us waiting, else
   * who wrote last.
   */
  public Optional<UUID> who(Instant now) {
    return Stream.of(
            leadingMatter(now).map(Matter::contactId),
            Optional.ofNullable(pulse.owedTo()),
            forecast.asks().pending(thresholds.quiet()).map(ContactPulse::id),
            Optional.ofNullable(pulse.lastHeardFrom()),
            pulse.live().stream().findFirst().map(ContactPulse::id))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The rule that leads the sentence. */
  public Optional<Rule> leadingRule(Instant now) {
    return forecast.holding(now).stream().findFirst();
  }

  /**
   * How rare a silence this long is for those who are as lively as usual. Empty where the sentence
   * says so already, or where their pace is not what they stand by.
   */
  public Optional<String> rarity(Instant now) {
    Pace pace = forecast.pace();
    State state = at(now).state();
    return forecast
        .silentDays(now)
        .filter(days -> !pace.littleHistory())
        .map(pace::share)
        .filter(share -> state == State.ACTIVE || state == State.REVIVED)
        .filter(share -> !forecast.isVouched())
        .map(Wording::rarity);
  }

  /** Our last touch is being given time. */
  public boolean isResting(Instant now) {
    return forecast.rest().holds(now);
  }

  /** Somebody else there who was heard from on a later day than the one who is silent. */
  public Optional<ContactPulse> wayBackIn(Instant now) {
    State state = at(now).state();
    if (state != State.QUIET && state != State.COOLING) {
      return Optional.empty();
    }
    return who(now)
        .flatMap(pulse::contact)
        .flatMap(
            silent ->
                pulse.live().stream()
                    .filter(other -> !other.id().equals(silent.id()))
                    .filter(other -> daysAfter(other, silent) > 0)
                    .max(Comparator.comparingLong(other -> daysAfter(other, silent))));
  }

  /** How many days after the one the other was last heard from; 0 where one never was. */
  public static long daysAfter(ContactPulse other, ContactPulse one) {
    LocalDate later = other.signs().lastOn();
    LocalDate earlier = one.signs().lastOn();
    return later == null || earlier == null ? 0 : ChronoUnit.DAYS.between(earlier, later);
  }

  /** Whole days since their last sign of life. */
  public Optional<Long> silentDays(Instant now) {
    return pulse.signs().daysSince(work.day(now));
  }

  private Optional<Matter> leadingMatter(Instant now) {
    return leadingRule(now)
        .flatMap(
            rule -> pulse.matters().stream().filter(matter -> matter.rule() == rule).findFirst());
  }
}
