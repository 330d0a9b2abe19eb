package rekindle.silence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Each rule that holds as a part of a sentence. */
final class RuleClauses {

  private final Pulse pulse;
  private final WorkTime work;
  private final Instant now;
  private final LocalDate today;

  RuleClauses(Pulse pulse, WorkTime work, Instant now) {
    this.pulse = pulse;
    this.work = work;
    this.now = now;
    this.today = work.day(now);
  }

  String of(Rule rule) {
    return switch (rule) {
      case NO_SHOW -> "no new date " + age(rule) + " after the missed meeting";
      case AGREED_UNSIGNED -> "agreed and unsigned for " + age(rule);
      case OPENED_UNSIGNED -> "opened and unsigned for " + age(rule);
      case JOB_WITHOUT_AGREEMENT -> "job description in for " + age(rule) + ", no agreement sent";
      case PROMISE_PASSED -> "promised for " + promised(rule) + ", not heard since";
      case NO_LIVE_CONTACT -> "nobody left to write to: mail bounced or they left";
      case ALL_SILENT -> allSilent();
    };
  }

  private String age(Rule rule) {
    return Wording.business(
        matter(rule).map(matter -> work.daysBetween(matter.at(), now)).orElse(0));
  }

  private String promised(Rule rule) {
    return matter(rule)
        .map(matter -> Wording.date(work.day(matter.at()), today))
        .orElse("an earlier day");
  }

  private String allSilent() {
    long people =
        pulse.live().stream().filter(one -> one.signs().days() >= Pace.ENOUGH_DAYS).count();
    LocalDate last = pulse.signs().lastOn();
    long days = last == null ? 0 : ChronoUnit.DAYS.between(last, today);
    return (people == 2 ? "both contacts" : "all " + people + " contacts")
        + " silent at once for "
        + Wording.count(days, "day");
  }

  private Optional<Matter> matter(Rule rule) {
    return pulse.matters().stream().filter(matter -> matter.rule() == rule).findFirst();
  }
}
