package rekindle.importing.values;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gathers, value by value, what a column says about the order of its dates, and decides for the
 * column as a whole. A day above 12 tells; otherwise the header may ("d/m/y"), then the dots, which
 * only day-first countries use; otherwise the country's habit is proposed and the person is asked.
 */
public final class DateOrderEvidence {

  /** The order taken, how sure that is (0 to 1), and whether a person must confirm it. */
  public record Decision(DateOrder order, double confidence, boolean asked) {}

  private long dates;
  private long yearFirst;
  private long dayFirst;
  private long monthFirst;
  private long dotted;

  public void accept(DateText date) {
    dates++;
    if (date.yearFirst()) {
      yearFirst++;
      return;
    }
    if (date.separator() == '.') {
      dotted++;
    }
    if (date.first() > 12 && date.second() <= 12) {
      dayFirst++;
    } else if (date.second() > 12 && date.first() <= 12) {
      monthFirst++;
    }
  }

  public long dates() {
    return dates;
  }

  public @Nullable Decision decide(String header, String country) {
    if (dates == 0) {
      return null;
    }
    if (yearFirst == dates) {
      return new Decision(DateOrder.YEAR_FIRST, 1, false);
    }
    if (dayFirst + monthFirst > 0) {
      DateOrder order = dayFirst >= monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
      double share = Math.max(dayFirst, monthFirst) / (double) (dayFirst + monthFirst);
      return new Decision(order, share, share < 0.9);
    }
    DateOrder told = told(header);
    if (told != null) {
      return new Decision(told, 0.9, false);
    }
    if (dotted == dates - yearFirst) {
      return new Decision(DateOrder.DAY_FIRST, 0.9, false);
    }
    boolean american = country.equals("US");
    return new Decision(american ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST, 0.5, true);
  }

  private static @Nullable DateOrder told(String header) {
    String letters = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
    if (letters.matches(".*\\b(d m y|dd mm yy(yy)?|dmy|tt mm jjjj|jj mm aaaa)\\b.*")) {
      return DateOrder.DAY_FIRST;
    }
    return letters.matches(".*\\b(m d y|mm dd yy(yy)?|mdy)\\b.*") ? DateOrder.MONTH_FIRST : null;
  }
}
