package rekindle.isolation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rekindle.support.Answer;

/** What a sweep found out. */
final class Findings {
  private static final Pattern NUMBERED = Pattern.compile("(?i)[a-z]+sweep ?\\d+");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?");

  final List<String> differences = new ArrayList<>();
  final List<String> leaks = new ArrayList<>();
  final List<String> changes = new ArrayList<>();
  final List<String> failures = new ArrayList<>();
  final Set<String> operations = new LinkedHashSet<>();
  final Map<String, Integer> requestsByRole = new TreeMap<>();
  int slots;

  private final Set<String> foreignIds;
  private final String foreignWord;

  /**
   * @param foreignIds ids that no answer may carry
   * @param foreignWord a word that no answer may carry, in any case of letters
   */
  Findings(Set<String> foreignIds, String foreignWord) {
    this.foreignIds = foreignIds;
    this.foreignWord = foreignWord.toLowerCase(Locale.ROOT);
  }

  /** Notes an answer to a request that named nothing foreign, or must not echo it. */
  void check(String what, Answer answer) {
    if (answer.status() >= 500) {
      failures.add(what + " failed: " + answer.status() + " " + answer.body());
    }
    var text = (answer.body() + answer.headers().map()).toLowerCase(Locale.ROOT);
    if (text.contains(foreignWord)) {
      leaks.add(what + " answered a word of the other agency: " + answer.body());
    }
    foreignIds.stream()
        .filter(text::contains)
        .findFirst()
        .ifPresent(id -> leaks.add(what + " answered an id of the other agency: " + answer.body()));
  }

  /** Notes two answers that must not be told apart. */
  void compare(String what, Answer foreign, String given, Answer random, String other) {
    var one = normal(foreign, given);
    var two = normal(random, other);
    if (!one.equals(two)) {
      differences.add(what + "\n  foreign: " + one + "\n  random:  " + two);
    }
  }

  /** Ids, times, what was sent itself and the numbers of made-up words do not count. */
  static String normal(Answer answer, String given) {
    var type = answer.headers().firstValue("Content-Type").orElse("");
    var tag = answer.headers().firstValue("ETag").map(any -> " tagged").orElse("");
    var body = answer.body().replace(given, "«given»");
    body = Belongings.UUID.matcher(body).replaceAll("«id»");
    body = NUMBERED.matcher(body).replaceAll("«word»");
    return answer.status() + " " + type + tag + " " + TIME.matcher(body).replaceAll("«time»");
  }

  String table() {
    var requests = requestsByRole.values().stream().mapToInt(Integer::intValue).sum();
    return "Isolation sweep: %d operations × %d roles, %d places for foreign ids and words, %d requests %s"
        .formatted(operations.size(), requestsByRole.size(), slots, requests, requestsByRole);
  }
}
