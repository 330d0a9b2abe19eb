package rekindle.activities.inference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Intent;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;

/**
 * What is known of an activity: first what a person said, in the end with what was inferred.
 *
 * @param words everything that was written, subject and text; empty when nothing was
 */
public record Given(
    ActivityKind kind,
    @Nullable UUID contactId,
    @Nullable Direction direction,
    @Nullable Outcome outcome,
    @Nullable Milestone milestone,
    @Nullable Intent intent,
    @Nullable Boolean expectsAnswer,
    @Nullable LocalDate promisedFor,
    String words) {

  Given with(@Nullable UUID contact) {
    return new Given(
        kind, contact, direction, outcome, milestone, intent, expectsAnswer, promisedFor, words);
  }

  Given direction(Direction other) {
    return new Given(
        kind, contactId, other, outcome, milestone, intent, expectsAnswer, promisedFor, words);
  }

  Given outcome(@Nullable Outcome other) {
    return new Given(
        kind, contactId, direction, other, milestone, intent, expectsAnswer, promisedFor, words);
  }

  Given intent(@Nullable Intent other) {
    return new Given(
        kind, contactId, direction, outcome, milestone, other, expectsAnswer, promisedFor, words);
  }

  Given expectsAnswer(@Nullable Boolean other) {
    return new Given(
        kind, contactId, direction, outcome, milestone, intent, other, promisedFor, words);
  }

  Given promisedFor(@Nullable LocalDate other) {
    return new Given(
        kind, contactId, direction, outcome, milestone, intent, expectsAnswer, other, words);
  }

  /** In lower case, for rules that look for words. */
  String lowerWords() {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  boolean isOutbound() {
    return direction == Direction.OUTBOUND;
  }

  /** A touch by voice or in writing, as far as the kind can say. */
  boolean isMessageOrCall() {
    return kind.isWritten() || kind == ActivityKind.CALL || kind == ActivityKind.VOICEMAIL;
  }
}
