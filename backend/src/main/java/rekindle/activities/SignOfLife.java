package rekindle.activities;

import static rekindle.activities.Direction.INBOUND;
import static rekindle.activities.Direction.MUTUAL;

import org.jspecify.annotations.Nullable;

/**
 * Which activities show that a human of theirs is there. Our own touches are none, nor are bounces,
 * automatic replies, and meetings they did not come to.
 */
final class SignOfLife {
  private SignOfLife() {}

  static boolean in(ActivityContent content) {
    if (content.outcome() == Outcome.LEAVE_ME_ALONE) {
      return true;
    }
    return switch (content.kind()) {
      case CALL -> inCall(content);
      case VOICEMAIL -> content.direction() == INBOUND;
      case EMAIL, SMS, LINKEDIN -> inMessage(content);
      case MEETING -> inMeeting(content);
      case NOTE -> false;
      case MILESTONE -> content.direction() == INBOUND || content.direction() == MUTUAL;
    };
  }

  /** A call of theirs counts even when nobody of ours picked it up. */
  private static boolean inCall(ActivityContent call) {
    return switch (call.direction()) {
      case INBOUND -> true;
      case MUTUAL -> !unanswered(call.outcome());
      case OUTBOUND, NONE -> call.outcome() == Outcome.ANSWERED;
    };
  }

  private static boolean unanswered(@Nullable Outcome outcome) {
    return outcome == Outcome.NO_ANSWER || outcome == Outcome.BUSY;
  }

  private static boolean inMessage(ActivityContent message) {
    if (message.outcome() == Outcome.AUTO_REPLY || message.outcome() == Outcome.BOUNCED) {
      return false;
    }
    return message.direction() == INBOUND
        || message.direction() == MUTUAL
        || message.outcome() == Outcome.REPLY;
  }

  /** A past meeting of which nobody says otherwise was held; setting one counts if they did it. */
  private static boolean inMeeting(ActivityContent meeting) {
    return switch (meeting.outcome()) {
      case null -> true;
      case HELD -> true;
      case SCHEDULED, RESCHEDULED, CANCELLED -> meeting.direction() == INBOUND;
      default -> false;
    };
  }
}
