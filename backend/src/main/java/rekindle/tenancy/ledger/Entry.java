package rekindle.tenancy.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, to be written down.
 *
 * @param by whoever did it, where that is not the member who asks
 */
public record Entry(Act act, Subject subject, Changes changes, @Nullable UUID by) {

  public static Entry of(Act act, Subject subject) {
    return new Entry(act, subject, new Changes(), null);
  }

  public Entry with(Changes what) {
    return new Entry(act, subject, what, by);
  }

  public Entry by(UUID member) {
    return new Entry(act, subject, changes, member);
  }
}
