package rekindle.activities.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rekindle.activities.Direction;
import rekindle.activities.Outcome;
import rekindle.clients.contacts.ContactRef;

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

  /** Shorter parts of names are words of many other meanings. */
  private static final int SHORTEST = 3;

  /** Names that are words as well. */
  private static final Set<String> WORDS =
      Set.of(
          "and", "april", "art", "august", "bill", "chase", "dean", "grant", "guy", "hope", "june",
          "king", "long", "mark", "may", "not", "page", "rich", "sue", "the", "van", "von", "will",
          "young");

  /** A name is a whole word, in whatever letters: Java's own word border knows ASCII alone. */
  private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";

  private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

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
    var names =
        around.contacts().stream()
            .flatMap(DirectionRule::names)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return names.isEmpty()
        ? given.lowerWords()
        : Pattern.compile(BEFORE + "(?:" + names + ")" + AFTER)
            .matcher(given.lowerWords())
            .replaceAll("they");
  }

  /** The whole name, and those parts of it that mean nothing else. */
  private static Stream<String> names(ContactRef contact) {
    var whole = contact.name().strip().toLowerCase(Locale.ROOT);
    var parts =
        Arrays.stream(whole.split("\\s+"))
            .filter(part -> part.length() >= SHORTEST && !WORDS.contains(part));
    return whole.contains(" ") ? Stream.concat(Stream.of(whole), parts) : parts;
  }

  private static Direction theirs(String words, Pattern they, Pattern we) {
    return they.matcher(words).find() && !we.matcher(words).find()
        ? Direction.INBOUND
        : Direction.OUTBOUND;
  }
}
