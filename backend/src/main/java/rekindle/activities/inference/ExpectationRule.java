package rekindle.activities.inference;

import java.util.regex.Pattern;
import rekindle.activities.ActivityKind;
import rekindle.activities.Direction;
import rekindle.activities.Intent;
import rekindle.activities.Milestone;
import rekindle.activities.Outcome;

/** Whether the side that spoke now waits for the other. */
final class ExpectationRule {
  private static final Pattern NEEDS_NONE =
      Pattern.compile(
          "\\b(no (need to|reply|answer) (answer|reply|needed|expected|necessary)|fyi"
              + "|for your information|just to let you know)\\b");
  private static final Pattern THANKS =
      Pattern.compile("^\\W*(thanks?|thank you|many thanks|ok(ay)?|great|perfect|got it|noted)\\b");

  private ExpectationRule() {}

  static boolean of(Given given) {
    if (given.kind() == ActivityKind.MILESTONE) {
      return given.milestone() == Milestone.AGREEMENT_SENT;
    }
    if (given.kind() == ActivityKind.MEETING || given.direction() == Direction.MUTUAL) {
      return false;
    }
    if (given.outcome() == Outcome.LEAVE_ME_ALONE) {
      return false;
    }
    return given.isOutbound() ? weWait(given) : theyWait(given);
  }

  /** An attempt to reach somebody is an ask; an answered call has its answer. */
  private static boolean weWait(Given given) {
    return switch (given.kind()) {
      case VOICEMAIL -> true;
      case CALL -> given.outcome() != Outcome.ANSWERED;
      default -> asksBack(given) || (messageAsks(given) && given.intent() != Intent.ANSWER);
    };
  }

  private static boolean theyWait(Given given) {
    if (given.direction() == Direction.NONE
        || given.outcome() == Outcome.AUTO_REPLY
        || given.outcome() == Outcome.BOUNCED
        || given.outcome() == Outcome.ANSWERED) {
      return false;
    }
    return messageAsks(given);
  }

  private static boolean messageAsks(Given given) {
    var words = given.lowerWords();
    return asksBack(given) || (!NEEDS_NONE.matcher(words).find() && !THANKS.matcher(words).find());
  }

  private static boolean asksBack(Given given) {
    return given.words().contains("?");
  }
}
