package rekindle.activities.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import rekindle.shared.problem.InvalidInput;

/** Reads the time words of a request as its reader means them. */
public record ReaderTime(Instant now, ZoneId zone) {

  public LocalDate today() {
    return dayOf(now);
  }

  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /**
   * @param words now, when there are none
   * @throws InvalidInput naming {@code field}
   */
  public Instant moment(String field, @Nullable String words) {
    try {
      return words == null ? now : PastMoment.read(words, now, zone);
    } catch (UnclearWords e) {
      throw new InvalidInput(field, e.remedy());
    }
  }

  /**
   * @param from the day on which the words were said
   * @throws InvalidInput naming {@code field}
   */
  public LocalDate day(String field, String words, LocalDate from) {
    try {
      return FutureDay.read(words, from);
    } catch (UnclearWords e) {
      throw new InvalidInput(field, e.remedy());
    }
  }
}
