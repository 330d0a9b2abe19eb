package rekindle.activities.inference;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rekindle.activities.Direction;
import rekindle.activities.Outcome;

/** What came of it, by the words; a call of ours of which nobody says anything stays open. */
final class OutcomeRule {
  private static final Pattern LEAVE_ALONE =
      Pattern.compile(
          "\\b(leave (me|us) alone|stop (calling|writing|contacting|e-?mailing)"
              + "|(do not|don't) (call|contact|write|e-?mail) (me|us|them|her|him)( again| any ?more)?)\\b");
  private static final Pattern NOT_REACHED =
      Pattern.compile(
          "\\b(no answer|no reply|not (there|reached|available|in)|did ?n[o']t (pick up|answer)"
              + "|rang out|straight to voicemail|not pick(ing)? up|unanswered|missed)\\b");
  private static final Pattern BUSY = Pattern.compile("\\b(busy|engaged|line was taken)\\b");
  private static final Pattern SPOKE =
      Pattern.compile(
          "\\b(spoke|talked|answered|picked up|told me|told us|said|says|asked|agreed|promised|wants"
              + "|discussed|reached (her|him|them)|confirmed)\\b");
  private static final Pattern AUTOMATIC =
      Pattern.compile("\\b(out of (the )?office|auto-?reply|automatic reply|on vacation until)\\b");
  private static final Pattern BOUNCED =
      Pattern.compile("\\b(bounced?|undeliverable|delivery failed|mailbox (unavailable|full))\\b");
  private static final Pattern WE_MISSED =
      Pattern.compile("\\b((i|we) (missed|forgot)|our no-?show|(i|we) did ?n[o']t (make|show))\\b");
  private static final Pattern THEY_MISSED =
      Pattern.compile(
          "\\b(no-? ?show|did ?n[o']t (show|turn up|come|join|appear|dial in)|never (showed|came"
              + "|joined)|missed (it|the|our)|stood (me|us) up)\\b");
  private static final Pattern MOVED =
      Pattern.compile("\\b(resched\\w+|moved to|postponed|pushed (back )?to|new date)\\b");
  private static final Pattern CANCELLED = Pattern.compile("\\bcancel(l?ed|s)\\b|\\bcalled off\\b");
  private static final Pattern SET =
      Pattern.compile("\\b(scheduled|set up|set for|booked|arranged|invited (her|him|them))\\b");

  private OutcomeRule() {}

  static @Nullable Outcome of(Given given) {
    return switch (given.kind()) {
      case CALL -> call(given);
      case VOICEMAIL -> theirWish(given);
      case EMAIL, SMS, LINKEDIN -> message(given);
      case MEETING -> meeting(given);
      case NOTE, MILESTONE -> null;
    };
  }

  private static @Nullable Outcome call(Given given) {
    if (says(given, LEAVE_ALONE)) {
      return Outcome.LEAVE_ME_ALONE;
    }
    if (given.direction() == Direction.INBOUND || given.direction() == Direction.MUTUAL) {
      return says(given, NOT_REACHED) ? Outcome.NO_ANSWER : Outcome.ANSWERED;
    }
    if (says(given, NOT_REACHED)) {
      return Outcome.NO_ANSWER;
    }
    if (says(given, BUSY)) {
      return Outcome.BUSY;
    }
    return says(given, SPOKE) ? Outcome.ANSWERED : null;
  }

  private static @Nullable Outcome theirWish(Given given) {
    return given.direction() == Direction.INBOUND && says(given, LEAVE_ALONE)
        ? Outcome.LEAVE_ME_ALONE
        : null;
  }

  private static Outcome message(Given given) {
    if (given.isOutbound()) {
      return Outcome.SENT;
    }
    if (says(given, BOUNCED)) {
      return Outcome.BOUNCED;
    }
    if (says(given, AUTOMATIC)) {
      return Outcome.AUTO_REPLY;
    }
    return says(given, LEAVE_ALONE) ? Outcome.LEAVE_ME_ALONE : Outcome.REPLY;
  }

  private static Outcome meeting(Given given) {
    if (says(given, WE_MISSED)) {
      return Outcome.NO_SHOW_US;
    }
    if (says(given, MOVED)) {
      return Outcome.RESCHEDULED;
    }
    if (says(given, CANCELLED)) {
      return Outcome.CANCELLED;
    }
    if (says(given, THEY_MISSED)) {
      return Outcome.NO_SHOW_THEM;
    }
    return says(given, SET) ? Outcome.SCHEDULED : Outcome.HELD;
  }

  private static boolean says(Given given, Pattern pattern) {
    return pattern.matcher(given.lowerWords()).find();
  }
}
