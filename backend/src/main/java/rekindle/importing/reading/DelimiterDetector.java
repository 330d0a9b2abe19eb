package rekindle.importing.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the delimiter from the start of the text: the one that occurs equally often in every
 * record, outside quotes. "Last, First" in a tab-separated file has as many commas as records, so
 * the header, which has none, has the strongest vote.
 */
public final class DelimiterDetector {

  private static final int RECORDS = 200;

  private DelimiterDetector() {}

  public static Delimiter detect(String head) {
    for (Delimiter delimiter : Delimiter.values()) {
      if (head.startsWith("sep=" + delimiter.sign())) {
        return delimiter;
      }
    }
    Delimiter best = Delimiter.COMMA;
    double bestScore = 0;
    for (Delimiter delimiter : Delimiter.values()) {
      double score = score(counts(head, delimiter.sign()));
      if (score > bestScore) {
        best = delimiter;
        bestScore = score;
      }
    }
    return best;
  }

  /** Share of records with exactly as many signs as the header has, a little for many columns. */
  private static double score(List<Integer> counts) {
    if (counts.isEmpty() || counts.getFirst() == 0) {
      return 0;
    }
    int header = counts.getFirst();
    long equal = counts.stream().filter(count -> count == header).count();
    return equal / (double) counts.size() + Math.min(header, 20) / 100.0;
  }

  private static List<Integer> counts(String head, char sign) {
    List<Integer> counts = new ArrayList<>();
    int count = 0;
    boolean quoted = false;
    boolean anything = false;
    boolean cellStart = true;
    for (int i = 0; i < head.length() && counts.size() < RECORDS; i++) {
      char c = head.charAt(i);
      if (c == '"' && (quoted || cellStart)) {
        quoted = !quoted;
        anything = true;
        cellStart = false;
      } else if (quoted) {
        continue;
      } else if (c == sign) {
        count++;
        anything = true;
        cellStart = true;
      } else if (c == '\n' || c == '\r') {
        if (anything) {
          counts.add(count);
        }
        count = 0;
        anything = false;
        cellStart = true;
      } else {
        anything = true;
        cellStart = false;
      }
    }
    if (counts.isEmpty() && anything) {
      counts.add(count);
    }
    return counts;
  }
}
