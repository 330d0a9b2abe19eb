package rekindle.radar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.silence.model.Reading;
import rekindle.silence.model.Rule;
import rekindle.silence.model.Situation;
import rekindle.silence.model.State;
import rekindle.silence.model.Touch;
import rekindle.silence.model.Verdict;

/** The next step that follows from a silence by itself; often there is none. */
final class Suggestion {

  private Suggestion() {}

  static Optional<NextStep> of(Reading reading, People people, Instant now) {
    Verdict verdict = reading.at(now);
    if (verdict.state() == State.PARKED || verdict.state() == State.WAITING) {
      return Optional.empty();
    }
    UUID who = reading.who(now).orElse(null);
    if (verdict.situation() == Situation.WE_OWE) {
      UUID asked = reading.pulse().owedTo();
      return step(NextStep.Kind.ANSWER, "Answer " + people.firstName(asked), asked);
    }
    return switch (verdict.state()) {
      case QUIET, DARK -> quiet(reading, people, now, who);
      case COOLING ->
          verdict.situation() == Situation.DRIFTING ? checkIn(people, who) : Optional.empty();
      case DRIFTING -> checkIn(people, who);
      default -> Optional.empty();
    };
  }

  private static Optional<NextStep> quiet(
      Reading reading, People people, Instant now, @Nullable UUID who) {
    Optional<Rule> leading = reading.leadingRule(now);
    if (leading.filter(rule -> rule == Rule.NO_LIVE_CONTACT).isPresent()) {
      return step(NextStep.Kind.FIND_CONTACT, "Find somebody new", null);
    }
    if (leading.filter(rule -> rule == Rule.JOB_WITHOUT_AGREEMENT).isPresent()) {
      return step(NextStep.Kind.SEND_AGREEMENT, "Send the agreement", who);
    }
    if (reading.isResting(now)) {
      return Optional.empty();
    }
    var wayBack = reading.wayBackIn(now);
    if (wayBack.isPresent()) {
      UUID other = wayBack.get().id();
      return step(NextStep.Kind.OTHER_CONTACT, "Call " + people.firstName(other) + " first", other);
    }
    if (leading.filter(rule -> rule == Rule.NO_SHOW).isPresent()) {
      return step(NextStep.Kind.NEW_DATE, "Offer a new date", who);
    }
    return calledInVain(reading)
        ? step(NextStep.Kind.WRITE, "Write to " + people.firstName(who), who)
        : step(NextStep.Kind.CALL, "Call " + people.firstName(who), who);
  }

  /** Another channel is better than the same one again. */
  private static boolean calledInVain(Reading reading) {
    return reading.pulse().unansweredTouch().filter(Touch::spoken).isPresent();
  }

  private static Optional<NextStep> checkIn(People people, @Nullable UUID who) {
    return step(NextStep.Kind.CHECK_IN, "Write to " + people.firstName(who), who);
  }

  private static Optional<NextStep> step(NextStep.Kind kind, String label, @Nullable UUID who) {
    return Optional.of(new NextStep(kind, label, who));
  }
}
