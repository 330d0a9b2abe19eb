package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** When each rule falls due. */
final class RuleClock {

  private final Pulse pulse;
  private final Thresholds thresholds;
  private final WorkTime work;

  RuleClock(Pulse pulse, Thresholds thresholds, WorkTime work) {
    this.pulse = pulse;
    this.thresholds = thresholds;
    this.work = work;
  }

  /**
   * In order of precedence.
   *
   * @param coolsAt when the client as a whole becomes unusually silent
   */
  Map<Rule, Instant> dueDates(Instant coolsAt) {
    Map<Rule, Instant> due = new EnumMap<>(Rule.class);
    pulse.matters().forEach(matter -> due.merge(matter.rule(), due(matter), Forecast::earlier));
    if (pulse.everHeard() && !pulse.contacts().isEmpty() && pulse.live().isEmpty()) {
      due.put(Rule.NO_LIVE_CONTACT, afterWord(lastGone()));
    }
    List<ContactPulse> known =
        pulse.live().stream()
            .filter(contact -> contact.signs().days() >= Pace.ENOUGH_DAYS)
            .toList();
    if (known.size() > 1 && pulse.owedSince() == null) {
      Instant last = known.stream().map(this::quietAt).max(Instant::compareTo).orElseThrow();
      due.put(Rule.ALL_SILENT, Forecast.later(last, coolsAt));
    }
    return due;
  }

  /** A sign of life after it fell due, or a person's word, begins the wait anew. */
  private Instant due(Matter matter) {
    int wait = matter.rule().businessDays();
    Instant due = businessDay(matter.at(), wait);
    Instant heard = pulse.lastHeardIn(matter);
    if (heard != null && heard.isAfter(due)) {
      due = businessDay(heard, wait);
    }
    Instant word = pulse.wordAt();
    return word == null || word.isBefore(matter.at())
        ? due
        : Forecast.later(due, businessDay(word, wait));
  }

  /** A word that somebody gave after the last of them was gone is worth a week. */
  private Instant afterWord(Instant gone) {
    Instant word = pulse.wordAt();
    return word == null || word.isBefore(gone) ? gone : businessDay(word, 5);
  }

  private Instant lastGone() {
    return pulse.contacts().stream()
        .flatMap(contact -> Stream.ofNullable(contact.goneAt()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Instant quietAt(ContactPulse contact) {
    LocalDate last = Objects.requireNonNull(contact.signs().lastOn());
    Pace own = Pace.of(contact.signs(), thresholds.usualGapDays());
    return work.start(last.plusDays(own.daysUntilBelow(thresholds.quiet())));
  }

  private Instant businessDay(Instant from, int days) {
    return work.start(work.day(work.plusDays(from, days)));
  }
}
