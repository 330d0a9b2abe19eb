package rekindle.activities.inference;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;
import rekindle.activities.log.Inferred;
import rekindle.activities.words.FutureDay;

/**
 * Fills in what nobody said when an activity is logged in a hurry. What was said is never changed.
 * Pure: the same words among the same surroundings always mean the same.
 *
 * @param result what is now known
 * @param inferred the fields that were filled in
 */
public record Inference(Given result, Set<Inferred> inferred) {

  public static Inference of(Given given, Surroundings around) {
    var filled = given;
    var inferred = EnumSet.noneOf(Inferred.class);
    if (filled.direction() == null) {
      filled = filled.direction(DirectionRule.of(filled, around));
      inferred.add(Inferred.DIRECTION);
    }
    if (filled.outcome() == null) {
      filled = filled.outcome(OutcomeRule.of(filled));
      note(filled.outcome(), Inferred.OUTCOME, inferred);
    }
    if (filled.contactId() == null) {
      filled = filled.with(ContactRule.of(filled, around).orElse(null));
      note(filled.contactId(), Inferred.CONTACT, inferred);
    }
    if (filled.intent() == null && filled.isOutbound() && filled.isMessageOrCall()) {
      filled = filled.intent(IntentRule.of(filled, around).orElse(null));
      note(filled.intent(), Inferred.INTENT, inferred);
    }
    if (filled.expectsAnswer() == null && filled.kind() != ActivityKind.NOTE) {
      filled = filled.expectsAnswer(ExpectationRule.of(filled));
      note(filled.expectsAnswer(), Inferred.EXPECTS_ANSWER, inferred);
    }
    if (filled.promisedFor() == null && PromiseRule.mayPromise(filled)) {
      filled = filled.promisedFor(FutureDay.mentionedIn(filled.words(), around.day()).orElse(null));
      note(filled.promisedFor(), Inferred.PROMISED_FOR, inferred);
    }
    return new Inference(filled, inferred);
  }

  private static void note(@Nullable Object found, Inferred field, Set<Inferred> inferred) {
    if (Objects.nonNull(found)) {
      inferred.add(field);
    }
  }
}
