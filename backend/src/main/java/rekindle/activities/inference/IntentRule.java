package rekindle.activities.inference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rekindle.activities.ActivityFact;
import rekindle.activities.ActivityKind;
import rekindle.activities.Intent;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;

/**
 * What a touch of ours is for: what the words say, else what is open between us: an answer we owe,
 * an ask that still waits, a meeting to set anew, an agreement to sign.
 */
final class IntentRule {
  private static final Map<Intent, Pattern> WORDS = words();

  private static final Set<Milestone> TOWARDS_SIGNING =
      Set.of(
          Milestone.FEE_AGREED_VERBALLY,
          Milestone.AGREEMENT_PROMISED,
          Milestone.AGREEMENT_SENT,
          Milestone.AGREEMENT_OPENED,
          Milestone.AGREEMENT_SIGNED);

  private static final Set<Outcome> MISSED =
      Set.of(Outcome.NO_SHOW_THEM, Outcome.NO_SHOW_US, Outcome.CANCELLED);

  private IntentRule() {}

  static Optional<Intent> of(Given given, Surroundings around) {
    var said =
        WORDS.entrySet().stream()
            .filter(entry -> entry.getValue().matcher(given.lowerWords()).find())
            .map(Map.Entry::getKey)
            .findFirst();
    return said.or(() -> openWith(around.with(given.contactId())))
        .or(() -> openSinceMeeting(around))
        .or(() -> openAgreement(around))
        .or(() -> around.latest(ActivityFact::signOfLife).map(heard -> Intent.CHECK_IN));
  }

  /** They wrote last and wait for us, or we asked last and still wait for them. */
  private static Optional<Intent> openWith(Surroundings around) {
    return around
        .latest(fact -> fact.isTouch() || fact.signOfLife())
        .flatMap(
            last -> {
              if (last.isTouch() && !last.signOfLife()) {
                return Optional.ofNullable(last.intent());
              }
              return waitsForUs(last) ? Optional.of(Intent.ANSWER) : Optional.empty();
            });
  }

  private static boolean waitsForUs(ActivityFact last) {
    return last.kind() != ActivityKind.MILESTONE
        && last.kind() != ActivityKind.MEETING
        && last.outcome() != Outcome.ANSWERED
        && !Boolean.FALSE.equals(last.expectsAnswer());
  }

  private static Optional<Intent> openSinceMeeting(Surroundings around) {
    return around
        .latest(fact -> fact.kind() == ActivityKind.MEETING)
        .filter(meeting -> meeting.outcome() != null && MISSED.contains(meeting.outcome()))
        .map(meeting -> Intent.SCHEDULE);
  }

  private static Optional<Intent> openAgreement(Surroundings around) {
    return around
        .latest(fact -> fact.milestone() != null && TOWARDS_SIGNING.contains(fact.milestone()))
        .filter(step -> step.milestone() != Milestone.AGREEMENT_SIGNED)
        .map(step -> Intent.FOLLOW_UP_AGREEMENT);
  }

  /** In the order in which they are looked for: the particular before the general. */
  private static Map<Intent, Pattern> words() {
    var words = new LinkedHashMap<Intent, Pattern>();
    words.put(
        Intent.FOLLOW_UP_AGREEMENT,
        Pattern.compile(
            "\\b(agreement|contract|paperwork|terms|sign(ed|ing|ature)?|fee schedule|t&cs?)\\b"));
    words.put(
        Intent.ASK_FEEDBACK,
        Pattern.compile(
            "\\b(feedback|debrief|what did (you|they|she|he) think|how did (it|the interview) go"
                + "|thoughts on)\\b"));
    words.put(
        Intent.INTRODUCE,
        Pattern.compile("\\bintroduc(e|ed|es|ing|tion)\\b|\\bput .+ in touch\\b"));
    words.put(
        Intent.SCHEDULE,
        Pattern.compile(
            "\\b(re-?schedul\\w+|schedul\\w+|new date|find a (time|date|slot)|book (a|the)"
                + "|set up (a|the)|calendar|invite|time slots?)\\b"));
    words.put(
        Intent.MPC,
        Pattern.compile(
            "\\b(mpc|most placeable|candidate|cv|résumé|resume|profile|pitch(ed)?|presented)\\b"));
    words.put(
        Intent.ANSWER,
        Pattern.compile(
            "\\b(answered|replied|re:|in reply|as (you )?asked|your question)(?=\\s|\\b|$)"));
    words.put(
        Intent.CHECK_IN,
        Pattern.compile(
            "\\b(check(ed|ing)? in|touch(ing)? base|catch(ing)? up|how are (you|things)"
                + "|say hello|keep in touch|following up|follow(ed)? up)\\b"));
    return words;
  }
}
