package rekindle.activities.words;

import java.util.List;
import java.util.OptionalInt;

/** Small numbers as people type them: "3", "three", "a", "a couple of". */
final class SpokenNumber {
  static final String PATTERN =
      "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of)";

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private SpokenNumber() {}

  static OptionalInt of(String word) {
    if (word.matches("\\d{1,3}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    if (word.equals("a") || word.equals("an")) {
      return OptionalInt.of(1);
    }
    if (word.equals("a couple of")) {
      return OptionalInt.of(2);
    }
    var number = WORDS.indexOf(word);
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
