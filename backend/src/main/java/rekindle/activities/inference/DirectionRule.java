package rekindle.activities.inference;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rekindle.activities.Direction;
import rekindle.activities.Outcome;

/** Who turned to whom: we did, unless the outcome or the words say that they did. */
final class DirectionRule {
  private static final Pattern THEY_CALLED =
      Pattern.compile(
          "\\b(s?he|they) (called|rang|phoned|left (me |us )?a (message|voicemail))"
              + " ?(me|us|back|in|again|to|about)?\\b"
              + "|\\b(called|rang|phoned) (me|us|in)\\b"
              + "|\\breturned (my|our) call\\b|\\b(incoming|inbound) call\\b"
              + "|\\bmessage from\\b");
  private static final Pattern WE_CALLED =
      Pattern.compile("\\b(i|we) (called|rang|phoned|left|tried)\\b");
  private static final Pattern THEY_WROTE =
      Pattern.compile(
          "\\b(s?he|they) (replied|wrote|answered|texted|responded|e?-?mailed) ?(back|me|us)?\\b"
              + "|\\b(got|received|had) (a|an|his|her|their) (reply|answer|response|e-?mail|text"
              + "|message)\\b"
              + "|\\b(out of office|auto-?reply|automatic reply|bounced|undeliverable)\\b"
              + "|^(reply|answer|response) (from|by)\\b");
  private static final Pattern WE_WROTE =
      Pattern.compile("\\b(i|we) (replied|wrote|answered|texted|responded|e?-?mailed)\\b");

  private DirectionRule() {}

  static Direction of(Given given, Surroundings around) {
    return switch (given.kind()) {
      case CALL, VOICEMAIL -> theirs(said(given, around), THEY_CALLED, WE_CALLED);
      case EMAIL, SMS, LINKEDIN ->
          isTheirs(given.outcome())
              ? Direction.INBOUND
              : theirs(said(given, around), THEY_WROTE, WE_WROTE);
      case MEETING -> Direction.MUTUAL;
      case NOTE -> Direction.NONE;
      case MILESTONE ->
          given.milestone() == null ? Direction.NONE : given.milestone().usualDirection();
    };
  }

  private static boolean isTheirs(@Nullable Outcome outcome) {
    return outcome == Outcome.REPLY
        || outcome == Outcome.AUTO_REPLY
        || outcome == Outcome.BOUNCED
        || outcome == Outcome.LEAVE_ME_ALONE;
  }

  /** With every name of theirs read as "they": "Dana called" is "they called". */
  private static String said(Given given, Surroundings around) {
    var words = given.lowerWords();
    for (var contact : around.contacts()) {
      var name = contact.name().toLowerCase(Locale.ROOT);
      words = words.replace(name, "they");
      for (var part : name.split("\\s+", -1)) {
        words = words.replaceAll("\\b" + Pattern.quote(part) + "\\b", "they");
      }
    }
    return words;
  }

  private static Direction theirs(String words, Pattern they, Pattern we) {
    return they.matcher(words).find() && !we.matcher(words).find()
        ? Direction.INBOUND
        : Direction.OUTBOUND;
  }
}
